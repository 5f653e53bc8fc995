package whom.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.state.WritingPane;
import whom.desk.writing.SegmentBranch;
import whom.template.Message;
import whom.template.Renderer;
import whom.work.Latest;

/// The page that writes templates. What is not saved stays here while somebody looks at other pages; another program may write the file, too.
final class WritingPage implements AutoCloseable {
    /// Long enough that a burst of typing is drawn once, short enough to be at once for who looks.
    private static final Duration REST = Duration.ofMillis(120);

    private final Site site;
    private final SourceWords words;
    private final SourceVocabulary vocabulary;
    private final Consumer<Message> preview;
    private final Latest checking = new Latest("source");
    private final Latest looking = new Latest("template files");
    private final Map<String, TemplateDraft> drafts = new LinkedHashMap<>();
    private @Nullable String open;
    private boolean shown;
    private boolean ends;
    private List<String> leaving = List.of();
    private WritingPane.@Nullable Beginning beginning;
    /// Counts revisions and places that were shown.
    private long time;

    /// @param preview shows a template as it is being written
    WritingPage(Site site, Drafts segments, Consumer<Message> preview) {
        this.site = site;
        this.vocabulary = new SourceVocabulary(site, segments);
        this.words = new SourceWords(site);
        this.preview = preview;
    }

    /// What is not saved, for the session that goes on with it.
    ///
    /// @param open the template whose page was open, or null
    record Carried(@Nullable String open, List<TemplateDraft> drafts) {}

    /// Opens the page of a template.
    void open(String template) {
        site.attempt(() -> {
            TemplateDraft there = drafts.get(template);
            if (there == null) {
                there = new TemplateDraft(site.workspace().template(template), ++time);
                drafts.put(template, there);
            }
            // A saved template need not be kept.
            drafts.values().removeIf(draft -> !draft.id().equals(template) && draft.saved());
            open = template;
            shown = true;
            there.know(vocabulary.of(there.now()));
            check(there);
            look(template);
        });
    }

    /// Another template is looked at: its page takes the place of the one that is open.
    void follow(String template) {
        if (shown && !template.equals(open)) {
            open(template);
        }
    }

    void hide() {
        shown = false;
    }

    boolean isShown() {
        return shown;
    }

    private Optional<TemplateDraft> current() {
        return Optional.ofNullable(open).map(drafts::get);
    }

    /// The template that is open, or null.
    @Nullable
    Message open() {
        return current().map(TemplateDraft::now).orElse(null);
    }

    /// What was typed, drawn once the typing rests.
    void type(Intent.TypeTemplate typed) {
        TemplateDraft draft = drafts.get(typed.template());
        if (draft != null && draft.type(typed)) {
            long change = draft.touch();
            site.ground().ears().after(REST, () -> {
                if (!ends && draft.rests(change)) {
                    draw(draft);
                    site.ground().ears().changed();
                }
            });
        }
    }

    private void draw(TemplateDraft draft) {
        preview.accept(draft.now());
        check(draft);
    }

    private void check(TemplateDraft draft) {
        Message asked = draft.now();
        Renderer renderer = site.renderer();
        checking.ask(_ -> words.of(renderer, asked), told -> site.ground().ears().later(() -> {
            if (draft.tell(asked, told)) {
                site.ground().ears().changed();
            }
        }), failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    /// Writes the template that is open.
    void save() {
        current().ifPresent(this::save);
    }

    /// @return whether the file says now what was typed
    private boolean save(TemplateDraft draft) {
        site.attempt(() -> {
            Message file = site.workspace().template(draft.id());
            if (found(draft, file) != TemplateDraft.Found.CLASH) {
                site.workspace().writeTexts(draft.forFile(file), file);
                draft.written();
                draw(draft);
            }
        });
        return draft.saved();
    }

    /// Another program has saved a template, or what belongs to one.
    void filesChanged() {
        if (shown && open != null) {
            look(open);
        }
    }

    /// Another program may have written the file meanwhile. One that cannot be read is looked at when it changes again; the preview says why.
    private void look(String template) {
        looking.ask(_ -> site.workspace().template(template), file -> site.ground().ears().later(() -> {
            TemplateDraft draft = drafts.get(template);
            if (draft != null && !ends) {
                found(draft, file);
                site.ground().ears().changed();
            }
        }), _ -> {
            // As said above.
        });
    }

    private TemplateDraft.Found found(TemplateDraft draft, Message file) {
        TemplateDraft.Found found = draft.found(file, time + 1);
        switch (found) {
            case SETTINGS -> {
                site.attempt(() -> draft.know(vocabulary.of(draft.now())));
                draw(draft);
            }
            case TAKEN -> {
                time++;
                draw(draft);
            }
            case SAME, CLASH -> {
                // Nothing to draw.
            }
        }
        return found;
    }

    void takeTheirs() {
        current().ifPresent(draft -> {
            Message theirs = draft.theirs();
            if (theirs != null) {
                draft.take(theirs, ++time);
                draw(draft);
            }
        });
    }

    /// What the other program wrote is not lost either.
    void keepMine() {
        current().ifPresent(draft -> {
            Message theirs = draft.theirs();
            if (theirs != null) {
                site.attempt(() -> {
                    Path aside = site.workspace().setAside(theirs);
                    draft.insist(theirs);
                    if (save(draft)) {
                        site.ground().ears().notice(site.ground().notices()
                                .done(site.ground().words().text("desk.writing.kept", draft.now().name(), aside.toString()), null));
                    }
                });
            }
        });
    }

    /// The settings of a template were written by another part of the window.
    void settled(String template) {
        TemplateDraft draft = drafts.get(template);
        if (draft != null) {
            site.attempt(() -> found(draft, site.workspace().template(template)));
            preview.accept(draft.now());
        }
    }

    /// Shows what a new template can begin with, or no longer.
    void begin(boolean begun) {
        beginning = begun ? new NewTemplate(site).offered() : null;
    }

    /// Makes a new template.
    ///
    /// @return its id; nothing where that was refused
    Optional<String> make(Intent.MakeTemplate wanted) {
        List<String> made = new ArrayList<>();
        site.attempt(() -> {
            Message fresh = new NewTemplate(site).make(wanted);
            site.workspace().add(fresh);
            preview.accept(fresh);
            beginning = null;
            made.add(fresh.id());
        });
        return made.stream().findFirst();
    }

    /// Puts a branch into the template that is open; the caret stands where its text is to be written.
    ///
    /// @param offset    negative for where the caret is
    /// @param condition as it stands behind `if`
    void insert(int offset, String condition, String segmentName) {
        current().ifPresent(draft -> {
            int place = draft.within(offset < 0 ? draft.caret() : offset);
            SegmentBranch branch = SegmentBranch.in(draft.now().source(), place, condition, segmentName);
            draft.replace(branch.source(), ++time);
            draft.reveal(branch.caret(), ++time);
            draw(draft);
        });
    }

    void reveal(@Nullable String template, int offset) {
        (template == null ? current() : Optional.ofNullable(drafts.get(template))).ifPresent(draft -> draft.reveal(offset, ++time));
    }

    void caret(String template, int offset) {
        Optional.ofNullable(drafts.get(template)).ifPresent(draft -> draft.caret(offset));
    }

    private List<TemplateDraft> unsaved() {
        return drafts.values().stream().filter(draft -> !draft.saved()).toList();
    }

    /// What was typed and is not saved.
    List<Message> typed() {
        return unsaved().stream().map(TemplateDraft::now).toList();
    }

    /// Asks what shall become of what is not saved, if anything is not.
    boolean asks() {
        leaving = unsaved().stream().map(draft -> draft.now().name()).toList();
        return !leaving.isEmpty();
    }

    /// Answers what was asked.
    ///
    /// @return whether nothing is unsaved any more
    boolean leave(boolean save) {
        leaving = List.of();
        if (!save) {
            drafts.values().removeIf(draft -> !draft.saved());
        }
        for (TemplateDraft draft : unsaved()) {
            if (!save(draft)) {
                // There it is told why.
                open = draft.id();
                shown = true;
                return false;
            }
        }
        return true;
    }

    void stay() {
        leaving = List.of();
    }

    Carried carried() {
        return new Carried(shown ? open : null, unsaved());
    }

    void resume(Carried carried) {
        carried.drafts().forEach(draft -> {
            draft.renew(++time);
            drafts.put(draft.id(), draft);
            preview.accept(draft.now());
        });
    }

    WritingPane pane() {
        return new WritingPane(shown && current().isPresent(), current().map(TemplateDraft::sheet).orElse(null),
                unsaved().stream().map(TemplateDraft::id).toList(), leaving, beginning);
    }

    @Override
    public void close() {
        ends = true;
        checking.close();
        looking.close();
    }
}
