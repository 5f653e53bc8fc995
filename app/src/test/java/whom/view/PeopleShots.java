package whom.view;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import whom.desk.state.ListFilePane;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeopleTable.Sorting;
import whom.desk.state.PersonPane;

/// The pictures of the list of people and of one person's page.
final class PeopleShots {
    private PeopleShots() {
    }

    static Map<String, PeoplePane> all() {
        Path file = PeopleStates.FILE.suggested();
        Map<String, PeoplePane> all = new LinkedHashMap<>();
        all.put("people-sorted", PeopleStates.some(new Sorting("orders", "Orders", true)));
        all.put("people-writing",
                PeopleStates.with(new ListFilePane(file, true, new ListFilePane.Running(412_000, 1_000_000), null, null)));
        all.put("people-written", PeopleStates.with(new ListFilePane(file, false, null, new ListFilePane.Written(file, 1204), null)));
        all.put("person", PeopleStates.with(PeopleStates.ana()));
        all.put("person-bare", PeopleStates.with(PeopleStates.bare()));
        all.put("person-unknown", PeopleStates.with(new PersonPane.Unknown("anna@exemple.fr", "ana@exemple.fr")));
        return all;
    }
}
