package whom.desk;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.desk.state.InsightPane;
import whom.desk.state.MatrixPane;
import whom.liquid.Taken;
import whom.template.Message;

/// The pages of the whole workspace that take the place of the rule, one at a time.
final class RulePages implements AutoCloseable {
    private final InsightPage insight;
    private final MatrixPage matrix;
    private final WritingPage writing;
    private final Runnable hideOthers;

    /// @param message    the template that is looked at, or null
    /// @param writing    the page that writes templates
    /// @param hideOthers hides the pages of single segments, which take the same place
    RulePages(Site site, Drafts drafts, Supplier<@Nullable Message> message, WritingPage writing, Runnable hideOthers) {
        this.insight = new InsightPage(site, drafts);
        this.matrix = new MatrixPage(site, drafts, message);
        this.writing = writing;
        this.hideOthers = hideOthers;
    }

    /// Back to the rule, whichever page is open.
    void hideAll() {
        hideOthers.run();
        hide();
    }

    /// Another page takes their place.
    void hide() {
        insight.show(false, null);
        matrix.show(false);
        writing.hide();
    }

    /// How the segments overlap, with the story of one of them.
    void overlap(boolean open, @Nullable String segment) {
        hideOthers.run();
        matrix.show(false);
        writing.hide();
        insight.show(open, segment);
    }

    /// Who gets which variant.
    void matrix(boolean open) {
        hideOthers.run();
        insight.show(false, null);
        writing.hide();
        matrix.show(open);
    }

    /// A template is written.
    void write(String template) {
        hideOthers.run();
        insight.show(false, null);
        matrix.show(false);
        writing.open(template);
    }

    /// The branches of a variant, as the page of variants calls it; none while its numbers are not shown.
    List<Taken> path(String variant) {
        return matrix.path(variant);
    }

    /// What was told says nothing any more, as at another moment.
    void forget() {
        insight.forget();
    }

    InsightPane insightPane() {
        return insight.pane();
    }

    MatrixPane matrixPane() {
        return matrix.pane();
    }

    @Override
    public void close() {
        insight.close();
        matrix.close();
    }
}
