package whom.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.desk.state.InsightPane;
import whom.desk.state.MatrixPane;
import whom.desk.state.Notice;
import whom.desk.state.ProofPane;
import whom.desk.state.VariantsPane;
import whom.liquid.Taken;
import whom.template.Message;

/// The pages of the whole workspace that take the place of the rule, one at a time.
final class RulePages implements AutoCloseable {
    private final Site site;
    private final Supplier<@Nullable Message> message;
    private final InsightPage insight;
    private final AllVariants counted;
    private final MatrixPage matrix;
    private final ProofPage proof;
    private final VariantsPage variants;
    private final WritingPage writing;
    private final HistoryPage history;
    private final DataDesk data;
    private final ExportsPage exports;
    private final Runnable hideOthers;

    private enum Page {
        OVERLAP, MATRIX, PROOF, VARIANTS, WRITING, IMPORTS, DUPLICATES, QUALITY, EXPORTS
    }

    /// @param message    the template that is looked at, or null
    /// @param variants   the pages of all variants
    /// @param writing    the page that writes templates
    /// @param history    the page of what changed the data so far
    /// @param data       the pages of who is the same and how good the data is
    /// @param exports    the page of several segments in one go
    /// @param hideOthers hides the pages of single segments, which take the same place
    RulePages(Site site, Drafts drafts, Supplier<@Nullable Message> message, VariantsPage variants, WritingPage writing,
            HistoryPage history, DataDesk data, ExportsPage exports, Runnable hideOthers) {
        this.site = site;
        this.message = message;
        this.insight = new InsightPage(site, drafts);
        this.counted = new AllVariants(site, drafts, message);
        this.matrix = new MatrixPage(site, counted);
        this.proof = new ProofPage(site, counted);
        this.variants = variants;
        this.writing = writing;
        this.history = history;
        this.data = data;
        this.exports = exports;
        this.hideOthers = hideOthers;
    }

    /// Back to the rule, whichever page is open.
    void hideAll() {
        hideOthers.run();
        hide();
    }

    /// Another page takes their place.
    void hide() {
        for (Page page : Page.values()) {
            hide(page);
        }
    }

    /// A page keeps what it knows when it is opened again while it is open.
    private void hideBut(Page kept) {
        hideOthers.run();
        for (Page page : Page.values()) {
            if (page != kept) {
                hide(page);
            }
        }
    }

    private void hide(Page page) {
        switch (page) {
            case OVERLAP -> insight.show(false, null);
            case MATRIX -> matrix.show(false);
            case PROOF -> proof.show(false);
            case VARIANTS -> variants.show(false);
            case WRITING -> writing.hide();
            case IMPORTS -> history.show(false);
            case DUPLICATES -> data.duplicates().show(false);
            case QUALITY -> data.quality().show(false);
            case EXPORTS -> exports.show(false);
        }
        if (!matrix.isOpen() && !proof.isOpen()) {
            counted.forget();
        }
    }

    /// Says so where there is none, of which such a page would tell.
    private boolean hasTemplate() {
        boolean has = message.get() != null;
        if (!has) {
            site.ground().ears().notice(new Notice(Notice.Tone.PROBLEM, site.ground().words().text("window.preview.notemplate"), null));
        }
        return has;
    }

    /// How the segments overlap, with the story of one of them.
    void overlap(boolean open, @Nullable String segment) {
        hideBut(Page.OVERLAP);
        insight.show(open, segment);
    }

    /// Who gets which variant.
    void matrix(boolean open) {
        hideBut(Page.MATRIX);
        matrix.show(open && hasTemplate());
    }

    /// What is wrong or odd with the mails of a template.
    void proof(boolean open) {
        hideBut(Page.PROOF);
        proof.show(open && hasTemplate());
    }

    /// All variants side by side.
    void variants(boolean open) {
        hideBut(Page.VARIANTS);
        variants.show(open && hasTemplate());
    }

    /// What changed the data so far.
    void imports(boolean open) {
        hideBut(Page.IMPORTS);
        history.show(open);
    }

    /// Who is probably the same.
    void duplicates(boolean open) {
        hideBut(Page.DUPLICATES);
        data.duplicates().show(open);
    }

    /// How good the data is.
    void quality(boolean open) {
        hideBut(Page.QUALITY);
        data.quality().show(open);
    }

    /// Several segments in one go, and what was exported.
    void exports(boolean open) {
        hideBut(Page.EXPORTS);
        exports.show(open);
    }

    /// A template is written.
    void write(String template) {
        hideBut(Page.WRITING);
        writing.open(template);
    }

    /// Holds two variants against each other.
    void compare(@Nullable String before, @Nullable String after) {
        variants.compare(before, after);
    }

    /// Lets other mail clients count.
    void chooseClients(Set<String> clients) {
        proof.chooseClients(clients);
    }

    /// The branches of a variant, as the open page calls it; none while its numbers are not shown.
    List<Taken> path(String variant) {
        AllVariants.Answer answer = counted.last();
        return answer == null ? List.of() : answer.path(variant);
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

    ProofPane proofPane() {
        return proof.pane();
    }

    VariantsPane variantsPane() {
        return variants.pane();
    }

    @Override
    public void close() {
        insight.close();
        counted.close();
        proof.close();
        variants.close();
    }
}
