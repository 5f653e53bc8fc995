package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.MatrixPane;
import whom.liquid.Read;
import whom.liquid.Taken;
import whom.moment.AsOf;
import whom.template.Audience;
import whom.template.Gap;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Variant;
import whom.work.Latest;
import whom.workspace.StoreCrowd;

/// The page of who gets which variant: counted again whenever the template, the moment or one of the segments is another one. While it is closed nothing is counted for it.
final class MatrixPage implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final Supplier<@Nullable Message> message;
    private final MailWords mail;
    private final Latest counting = new Latest("matrix");
    private @Nullable Asked asked;
    private @Nullable Matrix counted;
    private MatrixPane pane = MatrixPane.CLOSED;

    /// What the numbers are of.
    ///
    /// @param renderer another one where a partial was saved
    private record Asked(Message message, AsOf asOf, Renderer renderer, List<Member> segments) {}

    private record Member(String id, String name, Bitmap people) {}

    /// @param message the template that is looked at, or null
    MatrixPage(Site site, Drafts drafts, Supplier<@Nullable Message> message) {
        this.site = site;
        this.drafts = drafts;
        this.message = message;
        this.mail = new MailWords(site);
    }

    void show(boolean open) {
        if (open != pane.open()) {
            counting.cancel();
            asked = null;
            counted = null;
            pane = open ? new MatrixPane(true, "", null, true, null) : MatrixPane.CLOSED;
        }
    }

    /// What is shown, with whatever is due asked for.
    MatrixPane pane() {
        Message now = message.get();
        if (pane.open() && now != null) {
            ask(now);
        }
        return pane;
    }

    /// The branches of a variant, as long as its numbers are shown.
    List<Taken> path(String variant) {
        Matrix shown = counted;
        return shown == null
                ? List.of()
                : shown.variants().stream().filter(v -> v.id().equals(variant)).findFirst().map(Variant::path).orElse(List.of());
    }

    private void ask(Message now) {
        List<Member> segments = new ArrayList<>();
        drafts.all().forEach(draft -> {
            if (draft.members() != null) {
                segments.add(new Member(draft.segment().id(), draft.segment().name(), draft.members()));
            }
        });
        Renderer renderer = site.renderer();
        Asked wanted = new Asked(now, site.asOf(), renderer, segments);
        if (wanted.equals(asked)) {
            return;
        }
        boolean same = asked != null && asked.message().id().equals(now.id());
        asked = wanted;
        pane = new MatrixPane(true, now.name(), same ? pane.table() : null, true, null);
        List<Audience> columns = segments.stream().map(member -> new Audience(member.id(), member.people())).toList();
        counting.ask(
                cancellation -> renderer.variants(now, StoreCrowd.everyone(site.store(), site.counter(), cancellation), columns,
                        cancellation),
                matrix -> later(wanted, () -> {
                    counted = matrix;
                    pane = new MatrixPane(true, now.name(), table(matrix, segments), false, null);
                }), why -> later(wanted, () -> pane = new MatrixPane(true, now.name(), null, false, mail.failure(why))));
    }

    private static MatrixPane.Table table(Matrix matrix, List<Member> segments) {
        List<MatrixPane.Column> columns = segments.stream()
                .map(member -> new MatrixPane.Column(member.id(), member.name(), member.people().size()))
                .toList();
        List<MatrixPane.Row> rows = matrix.variants().stream()
                .map(variant -> new MatrixPane.Row(variant.id(), variant.when(), variant.people(),
                        matrix.segments().stream().map(id -> variant.segments().getOrDefault(id, 0L)).toList()))
                .toList();
        return new MatrixPane.Table(columns, rows, matrix.people(), matrix.gaps().stream().map(MatrixPage::gap).toList());
    }

    private static MatrixPane.GapItem gap(Gap gap) {
        Read read = gap.read();
        String where = (read.partial() == null ? "" : read.partial() + ", ") + Objects.requireNonNullElse(read.place(), "");
        return new MatrixPane.GapItem(read.variable().toString(), where, gap.people(), gap.example());
    }

    /// Unless something else was asked, or the page closed, meanwhile.
    private void later(Asked of, Runnable step) {
        site.ground().ears().later(() -> {
            if (pane.open() && of.equals(asked)) {
                step.run();
                site.ground().ears().changed();
            }
        });
    }

    @Override
    public void close() {
        counting.close();
    }
}
