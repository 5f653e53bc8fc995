package whom.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.desk.state.MatrixPane;
import whom.liquid.Read;
import whom.template.Gap;
import whom.template.Matrix;

/// The page of who gets which variant. While it is closed nothing is counted for it.
final class MatrixPage {
    private final AllVariants all;
    private final MailWords mail;
    private boolean open;
    private MatrixPane.@Nullable Table table;
    private @Nullable Matrix shown;

    MatrixPage(Site site, AllVariants all) {
        this.all = all;
        this.mail = new MailWords(site);
    }

    void show(boolean nowOpen) {
        open = nowOpen;
    }

    boolean isOpen() {
        return open;
    }

    /// What is shown, with whatever is due asked for.
    MatrixPane pane() {
        if (!open) {
            return MatrixPane.CLOSED;
        }
        AllVariants.Answer answer = all.answer();
        if (answer == null) {
            return new MatrixPane(true, "", null, true, null);
        }
        if (!Objects.equals(answer.matrix(), shown)) {
            shown = answer.matrix();
            table = shown == null ? null : table(shown, answer.of().segments());
        }
        return new MatrixPane(true, answer.of().message().name(), table, answer.counting(),
                answer.failure() == null ? null : mail.failure(answer.failure()));
    }

    private static MatrixPane.Table table(Matrix matrix, List<AllVariants.Member> segments) {
        List<MatrixPane.Column> columns = segments.stream()
                .map(member -> new MatrixPane.Column(member.id(), member.name(), member.people().size()))
                .toList();
        List<MatrixPane.Row> rows = matrix.variants().stream()
                .map(variant -> new MatrixPane.Row(variant.id(), variant.when(), variant.people(),
                        matrix.segments().stream().map(id -> variant.segments().getOrDefault(id, 0L)).toList()))
                .toList();
        return new MatrixPane.Table(columns, rows, matrix.people(), matrix.inNone(), matrix.divided(),
                matrix.gaps().stream().map(MatrixPage::gap).toList());
    }

    private static MatrixPane.GapItem gap(Gap gap) {
        return new MatrixPane.GapItem(gap.read().variable().toString(), where(gap.read()), gap.people(), gap.example());
    }

    /// The partial, if any, and the place.
    static String where(Read read) {
        return (read.partial() == null ? "" : read.partial() + ", ") + Objects.requireNonNullElse(read.place(), "");
    }
}
