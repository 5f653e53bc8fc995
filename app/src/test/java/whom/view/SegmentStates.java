package whom.view;

import java.util.List;
import whom.desk.state.DeskState;
import whom.desk.state.Leaving;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Shelf;

/// States of what can be done with segments, made by hand.
final class SegmentStates {
    static final Leaving LAPSED = new Leaving("lapsed", "Lapsed 90 days",
            List.of("Win back in spring", "Newsletter openers who lapsed", "Everyone but the lapsed"), List.of("Spring banner"),
            List.of("Mailchimp: win-back"));

    private SegmentStates() {
    }

    static DeskState with(Shelf shelf) {
        return States.of(States.on(Tab.PEOPLE).with(shelf));
    }

    static DeskState leaving() {
        return with(new Shelf(LAPSED));
    }
}
