package org.steadyback.demo;

import java.util.List;

import static org.steadyback.demo.Course.AWAY;
import static org.steadyback.demo.Course.CANNOT_WAIT;
import static org.steadyback.demo.Course.CAREFUL;
import static org.steadyback.demo.Course.FRESH;
import static org.steadyback.demo.Course.NEW;
import static org.steadyback.demo.Course.NOT_SCREENED;
import static org.steadyback.demo.Course.ON_TRACK;
import static org.steadyback.demo.Course.OVERSHOOTING;
import static org.steadyback.demo.Course.PAIN_UP;
import static org.steadyback.demo.Course.SILENT;
import static org.steadyback.demo.Course.SLIPPING;
import static org.steadyback.demo.Course.STOPPED;
import static org.steadyback.demo.Course.SUPERVISED;
import static org.steadyback.demo.Course.TO_THE_DOCTOR;
import static org.steadyback.demo.Course.WITHOUT_PROGRAMME;
import static org.steadyback.demo.DemoPatient.named;
import static org.steadyback.demo.DemoPlan.AT_THE_DESK;
import static org.steadyback.demo.DemoPlan.BY_TURNS;
import static org.steadyback.demo.DemoPlan.CYCLIST;
import static org.steadyback.demo.DemoPlan.DAILY_MIX;
import static org.steadyback.demo.DemoPlan.GENTLE_START;
import static org.steadyback.demo.DemoPlan.NONE;
import static org.steadyback.demo.DemoPlan.STRONGER;

/** Who is in the made-up clinics. All names are invented; some are long or in other alphabets, as in a real practice. */
final class DemoCast {

    private DemoCast() {}

    static final List<DemoPatient> OF_THE_FIRST_PHYSIO = List.of(
            named("Martin Hale", 1974, ON_TRACK, 56, 5, DAILY_MIX, "Lift my granddaughter without thinking about it")
                    .signingInAs("patient@demo.test"),
            named("Grace Adeyemi", 1988, NOT_SCREENED, 1, 4, NONE, "").signingInAs("new.patient@demo.test"),
            named("Ruth Pemberton", 1951, CAREFUL, 42, 4, GENTLE_START, "Stand through a whole church service"),
            named("Tomasz Zieliński", 1985, ON_TRACK, 40, 5, STRONGER, "Back to five-a-side on Thursdays"),
            named("Aisha Rahman", 1992, ON_TRACK, 38, 3, AT_THE_DESK, "Sit through a meeting"),
            named("George Whitlock", 1948, ON_TRACK, 36, 4, GENTLE_START, "Dig the allotment in spring"),
            named("Nguyễn Thị Minh Khai", 1979, ON_TRACK, 48, 5, BY_TURNS, "Carry the shopping up three floors"),
            named("Ólafur Jóhannsson", 1967, ON_TRACK, 33, 4, CYCLIST, "Ride to work again"),
            named("Priya Nair", 1990, ON_TRACK, 31, 3, AT_THE_DESK, "Play with the children on the floor"),
            named("山田 花子", 1972, ON_TRACK, 30, 4, DAILY_MIX, "Garden for an hour"),
            named("Samuel Okonkwo", 1981, CANNOT_WAIT, 28, 5, STRONGER, "A full shift at the warehouse"),
            named(
                            "María del Carmen Fernández-Castellanos y Rodríguez de la Fuente",
                            1963,
                            ON_TRACK,
                            28,
                            4,
                            GENTLE_START,
                            "Bailar en la boda de mi hija")
                    .signingInAs("patient.es@demo.test")
                    .reading("es"),
            named("Elsie Marsh", 1944, ON_TRACK, 92, 3, GENTLE_START, "Walk to the shop and back"),
            named("Daniel Frost", 1995, TO_THE_DOCTOR, 21, 4, CYCLIST, "Climb again"),
            named("Hannah Lindqvist", 1986, ON_TRACK, 18, 5, DAILY_MIX, "Sleep through the night"),
            named("Αλέξανδρος Παπαδόπουλος", 1970, ON_TRACK, 16, 4, STRONGER, "Repair the boat"),
            named("Joan Bright", 1958, SLIPPING, 44, 4, DAILY_MIX, "Travel to see my sister"),
            named("Callum Reid", 1998, SLIPPING, 37, 3, STRONGER, "Play the drums standing"),
            named("Fatima El-Sayed", 1983, SLIPPING, 34, 5, AT_THE_DESK, "Work a whole day"),
            named("Peter Novak", 1976, SLIPPING, 30, 4, CYCLIST, "Ride the coast path"),
            named("Linda Osei", 1966, SLIPPING, 29, 5, GENTLE_START, "Stand and cook"),
            named("Jack Turner", 1991, SLIPPING, 26, 3, STRONGER, "Lift at the gym"),
            named("Margaret Shaw", 1955, SILENT, 41, 4, GENTLE_START, "Walk the dog"),
            named("Ravi Patel", 1987, SILENT, 35, 5, AT_THE_DESK, "Drive two hours"),
            named("Sophie Laurent", 1994, SILENT, 27, 4, DAILY_MIX, "Run five kilometres"),
            named("Brian Cole", 1962, SILENT, 24, 5, STRONGER, "Lay bricks without fear"),
            named("Helen Davies", 1969, PAIN_UP, 39, 3, DAILY_MIX, "Swim on Sundays"),
            named("Marcus Bell", 1980, PAIN_UP, 32, 4, STRONGER, "Carry my tools"),
            named("Yusuf Demir", 1975, PAIN_UP, 25, 4, GENTLE_START, "Stand at the market stall"),
            named("Kate Sullivan", 1989, OVERSHOOTING, 30, 4, STRONGER, "Get back to rowing"),
            named("Ivan Petrov", 1978, OVERSHOOTING, 28, 3, DAILY_MIX, "Build the garden wall"),
            named("Amelia Stone", 1997, OVERSHOOTING, 19, 4, CYCLIST, "A triathlon next year"),
            named("Dorothy Finch", 1947, STOPPED, 33, 5, GENTLE_START, "Go out by myself"),
            named("Wesley Grant", 1971, STOPPED, 22, 5, DAILY_MIX, "Work in the yard"),
            named("Chloé Martin", 1984, AWAY, 31, 3, DAILY_MIX, "Hike in the summer"),
            named("Ahmed Hassan", 1973, AWAY, 26, 4, AT_THE_DESK, "Fly without worrying"),
            named("Nina Kowalska", 1993, FRESH, 0, 4, NONE, "Pick up my baby"),
            named("Oliver James", 1982, SUPERVISED, 0, 5, STRONGER, "Play tennis"),
            named("Beatrice Lang", 1960, NEW, 2, 4, GENTLE_START, "Kneel to weed"),
            named("Mira Kovač", 1985, WITHOUT_PROGRAMME, 3, 4, NONE, ""),
            named("Leo Santos", 1999, WITHOUT_PROGRAMME, 4, 3, NONE, ""));

    static final List<DemoPatient> OF_THE_SECOND_PHYSIO = List.of(
            named("Emma Clarke", 1987, ON_TRACK, 44, 5, BY_TURNS, "Run after the bus")
                    .signingInAs("patient2@demo.test"),
            named("Victor Hughes", 1953, ON_TRACK, 25, 4, GENTLE_START, "Bowls on Saturdays"),
            named("Zoë Fitzgerald", 1990, SLIPPING, 28, 3, AT_THE_DESK, "Sit at the loom"),
            named("Isaac Newman", 1968, SILENT, 26, 5, CYCLIST, "Tour the lakes"),
            named("Paula Greene", 1977, PAIN_UP, 22, 4, STRONGER, "Nurse on nights"),
            named("Stefan Ionescu", 1985, NEW, 0, 4, DAILY_MIX, "Drive the lorry"));

    static final List<DemoPatient> OF_THE_OTHER_CLINIC = List.of(
            named("Robert Quinn", 1980, ON_TRACK, 20, 4, DAILY_MIX, "Walk on the beach")
                    .signingInAs("patient@other.test"),
            named("Sheila Moran", 1959, SLIPPING, 24, 4, GENTLE_START, "Bake bread"));
}
