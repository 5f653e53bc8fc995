package whom.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whom.desk.state.Comparing;
import whom.desk.state.Comparing.Kind;
import whom.desk.state.Comparing.Line;
import whom.desk.state.Comparing.Part;
import whom.desk.state.Comparing.People;
import whom.desk.state.Comparing.Side;
import whom.desk.state.Comparing.Someone;
import whom.desk.state.Comparing.Version;
import whom.desk.state.DeskState;
import whom.desk.state.Leaving;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.SegmentItem;
import whom.desk.state.Shelf;
import whom.desk.state.Strangers;

/// States of what can be done with segments, made by hand.
final class SegmentStates {
    static final Instant OCTOBER = Instant.parse("2026-10-28T14:02:00Z");
    static final Instant SEPTEMBER = Instant.parse("2026-09-03T08:15:00Z");

    static final Leaving LAPSED = new Leaving("lapsed", "Lapsed 90 days",
            List.of("Win back in spring", "Newsletter openers who lapsed", "Everyone but the lapsed"), List.of("Spring banner"),
            List.of("Mailchimp: win-back"));

    static final String NOTE = "For the autumn letter. Mind that Belgium joined on 3 September; before that only France was in.";

    private static final People PEOPLE = new People(
            new Part(1_102, List.of(new Someone("ana@exemple.fr", "Ana Morel"), new Someone("zoe@example.ie", ""))),
            new Part(102, List.of(new Someone("dana@example.il", "Dana"), new Someone("someone.with.a.rather.long.name@example.com", ""))),
            new Part(0, List.of()));

    private SegmentStates() {
    }

    static DeskState with(Shelf shelf) {
        return States.of(States.on(Tab.PEOPLE).with(shelf));
    }

    static DeskState leaving() {
        return with(new Shelf(LAPSED, "", Set.of(), null, Strangers.NONE));
    }

    static DeskState noted() {
        return States.of(foldered(new Shelf(null, NOTE, Set.of("Old ones"), null, Strangers.NONE)));
    }

    static DeskState strangers(List<String> asked, List<String> unknown) {
        return with(new Shelf(null, "", Set.of(), null, new Strangers(asked, unknown)));
    }

    static DeskState comparing(Comparing comparing) {
        return States.of(foldered(new Shelf(null, NOTE, Set.of(), comparing, Strangers.NONE)));
    }

    static Comparing versions() {
        return new Comparing(new Side("loyal", "Loyal in France & Belgium", OCTOBER), new Side("loyal", "Loyal in France & Belgium", null),
                true, List.of(new Version(OCTOBER, "Until 28 Oct 2026 15:02", 3), new Version(SEPTEMBER, "Until 3 Sep 2026 10:15", 5)),
                List.of(new Line(Kind.CHANGED, "has done Order at least 2 times in the last 90 days",
                        "has done Order at least 3 times in the last 90 days"), new Line(Kind.ADDED, "", "Country is Belgium"),
                        new Line(Kind.REMOVED, "Tag is vip", "")),
                PEOPLE, null);
    }

    static Comparing two() {
        return new Comparing(new Side("loyal", "Loyal in France & Belgium", null), new Side("lapsed", "Lapsed 90 days", null), false,
                List.of(), List.of(new Line(Kind.MOVED, "Country is Belgium", "Country is Belgium")), PEOPLE, null);
    }

    static Comparing noVersion() {
        return new Comparing(null, new Side("loyal", "Loyal in France & Belgium", null), true, List.of(), List.of(), null, null);
    }

    /// The segments in folders, with stars and changes.
    static OpenWorkspace foldered(Shelf shelf) {
        OpenWorkspace open = States.on(Tab.PEOPLE);
        List<SegmentItem> items = new ArrayList<>();
        for (SegmentItem item : open.segments()) {
            items.add(switch (item.id()) {
                case "lapsed" -> item.in("Win-back", false, 112);
                case "openers" -> item.in("", true, -1_204);
                case "first" -> item.in("Win-back", false, 0);
                case "draft" -> item.in("Old ones", false, 0);
                default -> item;
            });
        }
        return new OpenWorkspace(open.facts(), items, open.templates(), open.draft(), open.tab(), open.people(), open.preview(),
                open.export(), open.suggestions(), open.insight(), open.why()).with(shelf);
    }
}
