package whom.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PageLook;
import whom.desk.state.PreviewPane;
import whom.desk.state.TemplateItem;
import whom.desk.state.WritingPane;
import whom.template.Message;
import whom.template.mapping.Mapping;
import whom.text.Refusal;
import whom.workspace.TemplateWatch;

/// All of a session that is about templates: the preview, the page that writes them, and the watch over their files.
final class TemplateDesk implements AutoCloseable {
    private final Site site;
    private final Around around;
    private final TemplateWatch watch;
    private final PreviewTab preview;
    private final WritingPage writing;
    private final Branching branching;
    private boolean previewed;

    /// What is done elsewhere in the session.
    ///
    /// @param look        shows a tab beside the middle
    /// @param closePerson closes the page of a person, which would hide what is asked for
    /// @param choose      takes a segment into the builder
    record Around(Consumer<Tab> look, Runnable closePerson, Consumer<String> choose) {}

    /// @param segmentsOf ids of the segments that a person is in, as far as they have been counted
    TemplateDesk(Site site, Drafts drafts, LongFunction<List<String>> segmentsOf, Around around) throws Refusal {
        this.site = site;
        this.around = around;
        // Begins before they are read, so that nothing is missed.
        this.watch = new TemplateWatch(site.workspace().templatesFolder(), () -> site.ground().ears().later(this::filesChanged));
        this.preview = new PreviewTab(site, segmentsOf, this::typed);
        this.writing = new WritingPage(site, drafts, preview::written);
        this.branching = new Branching(site, drafts, writing);
    }

    /// The pages of the workspace that take the place of the rule.
    RulePages pages(Drafts drafts, HistoryPage history, DataDesk data, ExportsPage exports, Runnable hideOthers) {
        VariantsPage variants = new VariantsPage(site, preview::counted, person -> preview.standing(person.id()));
        return new RulePages(site, drafts, preview::message, variants, writing, history, data, exports, hideOthers);
    }

    private List<Message> typed() {
        return writing.typed();
    }

    List<TemplateItem> items() {
        return preview.items();
    }

    PreviewPane previewPane() {
        return preview.pane();
    }

    WritingPane writingPane() {
        return writing.pane();
    }

    /// The page that writes templates.
    WritingPage writing() {
        return writing;
    }

    /// Other people, maybe of another segment, get the mail.
    void people(String segment, Bitmap members) {
        preview.people(segment, members);
    }

    /// Whoever was to be shown of another segment no longer is.
    void wantNobody() {
        preview.wantNobody();
    }

    /// Draws again what is shown, as at another moment.
    void again() {
        preview.again();
    }

    /// Whether the preview is seen.
    void previewed(boolean now) {
        previewed = now;
        preview.watched(now);
        watchFiles();
    }

    /// What other programs save matters at once while somebody looks.
    void watchFiles() {
        watch.turn(previewed || writing.isShown());
    }

    private void filesChanged() {
        preview.filesChanged();
        writing.filesChanged();
        site.ground().ears().changed();
    }

    void take(Intent.OfTemplate intent, RulePages pages) {
        switch (intent) {
            case Intent.ShowMatrix(boolean open) -> {
                around.closePerson().run();
                pages.matrix(open);
            }
            case Intent.ShowProof(boolean open) -> {
                around.closePerson().run();
                pages.proof(open);
            }
            case Intent.ChooseClients(Set<String> clients) -> pages.chooseClients(clients);
            case Intent.ShowVariants(boolean open) -> {
                around.closePerson().run();
                if (open) {
                    around.look().accept(Tab.PREVIEW);
                }
                pages.variants(open);
            }
            case Intent.CompareVariants(String before, String after) -> pages.compare(before, after);
            case Intent.ShowMemberOf(String variant, String segment) -> {
                around.look().accept(Tab.PREVIEW);
                preview.want(segment, pages.path(variant));
                around.choose().accept(segment);
            }
            case Intent.ChooseTemplate(String id) -> {
                preview.choose(id);
                around.look().accept(Tab.PREVIEW);
                writing.follow(id);
            }
            case Intent.ChooseDialect(String template, String dialect) -> {
                preview.read(template, dialect);
                writing.settled(template);
            }
            case Intent.EditMapping(String template, UnaryOperator<Mapping> change) -> {
                preview.name(template, change);
                writing.settled(template);
            }
            case Intent.LoadRemotePictures(boolean on) -> preview.remotePictures(on);
            case Intent.LookAt(PageLook wanted) -> preview.look(wanted);
            case Intent.ChooseVariant(String id) -> preview.variant(id);
            case Intent.StepPerson(int by) -> preview.step(by);
            case Intent.PreviewPerson(String key) -> {
                around.look().accept(Tab.PREVIEW);
                preview.person(key);
            }
            case Intent.OfWriting ofWriting -> write(ofWriting, pages);
        }
    }

    private void write(Intent.OfWriting intent, RulePages pages) {
        switch (intent) {
            case Intent.OpenWriting(String template) -> open(template, pages);
            case Intent.RevealSource(String template, int offset) -> {
                open(template, pages);
                writing.reveal(template, offset);
            }
            case Intent.CloseWriting() -> writing.hide();
            case Intent.TypeTemplate typed -> writing.type(typed);
            case Intent.SaveTemplate() -> writing.save();
            case Intent.KeepMine() -> writing.keepMine();
            case Intent.TakeTheirs() -> writing.takeTheirs();
            case Intent.InsertSegment(String segment, int offset) -> branching.insert(segment, offset);
            case Intent.BeginTemplate() -> writing.begin(true);
            case Intent.EndTemplate() -> writing.begin(false);
            case Intent.MakeTemplate wanted -> writing.make(wanted).ifPresent(id -> open(id, pages));
            case Intent.CaretAt(String template, int offset) -> writing.caret(template, offset);
        }
    }

    /// The preview stands beside what is written.
    ///
    /// @param template null for the one that is previewed
    private void open(@Nullable String template, RulePages pages) {
        Message shown = preview.message();
        String id = template != null || shown == null ? template : shown.id();
        if (id != null) {
            if (shown == null || !shown.id().equals(id)) {
                preview.choose(id);
            }
            around.look().accept(Tab.PREVIEW);
            around.closePerson().run();
            pages.write(id);
        }
    }

    /// Goes on with what was not saved in another language.
    void resume(WritingPage.Carried unsaved, RulePages pages) {
        writing.resume(unsaved);
        if (unsaved.open() != null) {
            open(unsaved.open(), pages);
        }
    }

    @Override
    public void close() {
        watch.close();
        preview.close();
        writing.close();
        branching.close();
    }
}
