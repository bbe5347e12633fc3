package org.steadyback.demo;

import java.util.List;

import org.springframework.stereotype.Component;

import org.steadyback.access.DemoAccounts;
import org.steadyback.access.Password;

/** The accounts that may be tried; shown on the sign-in page. */
@Component
@OnlyWithDemo
class OfferedAccounts implements DemoAccounts {

    static final Password PASSWORD = new Password("steady-demo-2026");

    @Override
    public List<DemoAccount> offered() {
        return List.of(
                new DemoAccount("physio@demo.test", "Anna Berg, physio with about 40 patients"),
                new DemoAccount("patient@demo.test", "Martin Hale, patient, eight weeks in"),
                new DemoAccount("patient.es@demo.test", "María del Carmen Fernández, patient, reads Spanish"),
                new DemoAccount("new.patient@demo.test", "Grace Adeyemi, patient, just registered"),
                new DemoAccount("physio2@demo.test", "Ben Okafor, second physio"),
                new DemoAccount("patient2@demo.test", "Emma Clarke, patient of Ben Okafor"),
                new DemoAccount("manager@demo.test", "Mona Weiss, manager of the clinic"),
                new DemoAccount("physio@other.test", "Una Daly, physio of another clinic"),
                new DemoAccount("patient@other.test", "Robert Quinn, patient of the other clinic"));
    }

    @Override
    public String password() {
        return PASSWORD.value();
    }
}
