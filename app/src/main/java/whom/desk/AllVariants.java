package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.liquid.Taken;
import whom.moment.AsOf;
import whom.template.Audience;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Variant;
import whom.work.Latest;
import whom.workspace.StoreCrowd;

/// Who gets which variant of the template that is looked at, over everybody and by every segment: counted again whenever the template, the moment or one of the segments is another one, for as long as
/// somebody asks.
final class AllVariants implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final Supplier<@Nullable Message> message;
    private final Latest counting = new Latest("matrix");
    private @Nullable Asked asked;
    private @Nullable Answer answer;

    /// What the numbers are of.
    ///
    /// @param renderer another one where a partial was saved
    record Asked(Message message, AsOf asOf, Renderer renderer, List<Member> segments) {
        /// Ids of the segments that a person is in.
        List<String> segmentsOf(long person) {
            return segments.stream().filter(member -> member.people().contains(person)).map(Member::id).toList();
        }
    }

    /// A segment and who is in it.
    record Member(String id, String name, Bitmap people) {}

    /// What is known.
    ///
    /// @param of       what the numbers are of; while the next are counted, those of before
    /// @param matrix   the numbers, or null while they are counted for the first time
    /// @param counting whether newer ones are on their way
    /// @param failure  why there are none, or null
    record Answer(Asked of, @Nullable Matrix matrix, boolean counting, @Nullable Exception failure) {
        /// The branches of a variant; none when there is no such variant.
        List<Taken> path(String variant) {
            return matrix == null
                    ? List.of()
                    : matrix.variants().stream().filter(v -> v.id().equals(variant)).findFirst().map(Variant::path).orElse(List.of());
        }
    }

    /// @param message the template that is looked at, or null
    AllVariants(Site site, Drafts drafts, Supplier<@Nullable Message> message) {
        this.site = site;
        this.drafts = drafts;
        this.message = message;
    }

    /// What is known, with whatever is due asked for; null where there is no template.
    @Nullable
    Answer answer() {
        Message now = message.get();
        if (now == null) {
            return null;
        }
        List<Member> segments = new ArrayList<>();
        drafts.all().forEach(draft -> {
            if (draft.members() != null) {
                segments.add(new Member(draft.segment().id(), draft.segment().name(), draft.members()));
            }
        });
        Asked wanted = new Asked(now, site.asOf(), site.renderer(), segments);
        if (!wanted.equals(asked)) {
            ask(wanted);
        }
        return answer;
    }

    /// What was answered last, without asking for anything.
    @Nullable
    Answer last() {
        return answer;
    }

    /// Nobody asks any more.
    void forget() {
        counting.cancel();
        asked = null;
        answer = null;
    }

    private void ask(Asked wanted) {
        Answer before = answer;
        asked = wanted;
        answer = before != null && before.of().message().id().equals(wanted.message().id())
                ? new Answer(before.of(), before.matrix(), true, null)
                : new Answer(wanted, null, true, null);
        List<Audience> columns = wanted.segments().stream().map(member -> new Audience(member.id(), member.people())).toList();
        counting.ask(
                cancellation -> wanted.renderer().variants(wanted.message(),
                        StoreCrowd.everyone(site.store(), site.counter(), cancellation),
                        columns,
                        cancellation),
                matrix -> later(wanted, new Answer(wanted, matrix, false, null)),
                why -> later(wanted, new Answer(wanted, null, false, why)));
    }

    /// Unless something else was asked, or nobody asks any more, meanwhile.
    private void later(Asked of, Answer now) {
        site.later(() -> of.equals(asked), () -> answer = now);
    }

    @Override
    public void close() {
        counting.close();
    }
}
