package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import whom.audience.Bitmap;
import whom.profile.Person;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.workspace.Segment;

/// Makes a segment of exactly the people who are in another now: their keys, written into the rule.
final class Snapshots implements AutoCloseable {
    /// A rule is text that is read, written and shown as a whole; more people than that belong into a tag.
    private static final int MOST = 100_000;
    private static final int PAGE = 5_000;

    private final Site site;
    private final Latest thread = new Latest("snapshot");
    private final Consumer<Segment> made;

    /// @param made hears of the new segment, whose id is still to be found, on the desk's thread
    Snapshots(Site site, Consumer<Segment> made) {
        this.site = site;
        this.made = made;
    }

    void take(Drafts.Draft draft) {
        Bitmap members = draft.members();
        Words words = site.ground().words();
        Segment of = draft.segment();
        if (members == null || members.size() == 0 || members.size() > MOST) {
            String why = members == null
                    ? "desk.snapshot.uncounted"
                    : members.size() == 0 ? "desk.snapshot.nobody" : "desk.snapshot.tooMany";
            site.ground().ears().notice(site.ground().notices().info(words.text(why, of.name(), MOST)));
            return;
        }
        String when = site.words().moment(site.asOf().instant(), site.asOf().zone());
        thread.ask(cancellation -> keys(members, cancellation), keys -> site.ground().ears().later(() -> {
            Rule rule = new Rule(new Group(Joiner.ALL, List.of(new Condition.Pinned(keys, Mark.NONE)), Mark.NONE));
            made.accept(new Segment(of.id(), words.text("desk.snapshot.name", of.name(), when),
                    words.text("desk.snapshot.note", of.name(), when, keys.size()), of.folder(), rule));
        }), failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    private List<String> keys(Bitmap members, Cancellation cancellation) {
        List<String> keys = new ArrayList<>();
        for (long from = 0; from < members.size(); from += PAGE) {
            cancellation.check();
            site.store().persons(members.ids(from, PAGE), cancellation).stream().map(Person::key).forEach(keys::add);
        }
        return keys;
    }

    @Override
    public void close() {
        thread.close();
    }
}
