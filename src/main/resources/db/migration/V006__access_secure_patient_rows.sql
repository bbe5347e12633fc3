-- The visibility function itself reads these two, so they are enabled but not forced: the owner must get through.
ALTER TABLE patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY patient_visible ON patient FOR SELECT
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())));
CREATE POLICY patient_change ON patient FOR UPDATE
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id());
CREATE POLICY patient_take_in ON patient FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND app_role() = 'PHYSIO');

ALTER TABLE care_team ENABLE ROW LEVEL SECURITY;
CREATE POLICY care_team_visible ON care_team FOR SELECT
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())));
CREATE POLICY care_team_end ON care_team FOR UPDATE
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id());
CREATE POLICY care_team_join ON care_team FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND may_add_to_care_team(patient_id));
