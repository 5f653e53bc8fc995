package whom.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.state.WritingPane;
import whom.desk.writing.Known;
import whom.desk.writing.LineEnds;
import whom.desk.writing.SegmentBranch;
import whom.template.Dialect;
import whom.template.Message;
import whom.template.Renderer;
import whom.text.Refusal;
import whom.work.Latest;

/// The page that writes templates. What is not saved stays here while somebody looks at other pages; the file is looked at for as long as the page
/// is open, since another program may write it, too.
final class WritingPage implements AutoCloseable {
    /// Long enough that a burst of typing is drawn once, short enough to be at once for who looks.
    private static final Duration REST = Duration.ofMillis(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final Site site;
    private final SourceWords words;
    private final SourceVocabulary vocabulary;
    private final Consumer<Message> preview;
    private final Latest checking = new Latest("source");
    private final Latest looking = new Latest("template files");
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private @Nullable String open;
    private boolean shown;
    private boolean ends;
    private List<String> leaving = List.of();
    private WritingPane.@Nullable Beginning beginning;
    private long time;

    /// @param preview shows a template as it is being written
    WritingPage(Site site, Drafts segments, Consumer<Message> preview) {
        this.site = site;
        this.vocabulary = new SourceVocabulary(site, segments);
        this.words = new SourceWords(site);
        this.preview = preview;
    }

    /// One template while it is written.
    private static final class Draft {
        private final LineEnds ends;
        /// As the file says, with line feeds.
        private Message base;
        private Message now;
        /// What another program wrote meanwhile, or null.
        private @Nullable Message theirs;
        private long revision;
        private long typed;
        private int caret;
        private Known known = Known.NOTHING;
        private SourceWords.Told told = SourceWords.Told.NOTHING;
        private WritingPane.@Nullable Reveal reveal;

        private Draft(Message file, long revision) {
            this.ends = LineEnds.of(file.source());
            this.base = plain(file);
            this.now = base;
            this.revision = revision;
        }

        private boolean saved() {
            return says(now, base);
        }
    }

    /// What is not saved, for the session that goes on with it.
    ///
    /// @param open the template whose page was open, or null
    record Carried(@Nullable String open, List<Unsaved> drafts) {
        private record Unsaved(Draft draft) {}
    }

    private static Message plain(Message file) {
        return file.saying(LineEnds.plain(file.source()), file.subject(), file.preheader());
    }

    private static boolean says(Message one, Message other) {
        return one.source().equals(other.source()) && one.subject().equals(other.subject()) && one.preheader().equals(other.preheader());
    }

    /// Opens the page of a template.
    void open(String template) {
        site.attempt(() -> {
            Draft there = drafts.get(template);
            if (there == null) {
                there = new Draft(site.workspace().template(template), ++time);
                drafts.put(template, there);
            }
            dropSaved(template);
            open = template;
            shown = true;
            there.known = vocabulary.of(there.now);
            check(there);
            look();
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

    /// A saved template need not be kept.
    private void dropSaved(String but) {
        drafts.entrySet().removeIf(entry -> !entry.getKey().equals(but) && entry.getValue().saved() && entry.getValue().theirs == null);
    }

    private Optional<Draft> current() {
        return Optional.ofNullable(open).map(drafts::get);
    }

    /// What was typed, drawn once the typing rests.
    void type(Intent.TypeTemplate typed) {
        Draft draft = drafts.get(typed.template());
        if (draft != null && draft.revision == typed.revision()) {
            draft.now = draft.now.saying(typed.source(), typed.subject(), typed.preheader());
            drawSoon(draft);
        }
    }

    private void drawSoon(Draft draft) {
        long mine = ++draft.typed;
        site.ground().ears().after(REST, () -> {
            if (!ends && mine == draft.typed) {
                draw(draft);
                site.ground().ears().changed();
            }
        });
    }

    private void draw(Draft draft) {
        preview.accept(draft.now);
        check(draft);
    }

    private void check(Draft draft) {
        Message asked = draft.now;
        Renderer renderer = site.renderer();
        checking.ask(_ -> words.of(renderer, asked), told -> site.ground().ears().later(() -> {
            if (draft.now.equals(asked)) {
                draft.told = told;
                site.ground().ears().changed();
            }
        }), failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    /// Writes the template that is open.
    ///
    /// @return whether its file says now what was typed
    boolean save() {
        return current().map(this::save).orElse(true);
    }

    private boolean save(Draft draft) {
        boolean[] done = {false};
        site.attempt(() -> {
            Message file = site.workspace().template(draft.now.id());
            if (!says(plain(file), draft.base)) {
                found(draft, file);
                return;
            }
            Message changed = file.saying(draft.ends.in(draft.now.source()), draft.now.subject(), draft.now.preheader());
            // A file whose lines end in several ways is only made even where somebody changed it.
            site.workspace().writeTexts(says(draft.now, draft.base) ? file : changed, file);
            draft.base = draft.now;
            draft.theirs = null;
            draw(draft);
            done[0] = true;
        });
        return done[0];
    }

    /// Somebody else may have written the file; asks again after a while.
    private void look() {
        String template = open;
        if (!shown || ends || template == null) {
            return;
        }
        looking.ask(_ -> site.workspace().template(template), file -> site.ground().ears().later(() -> {
            Draft draft = drafts.get(template);
            if (draft != null && !ends) {
                found(draft, file);
            }
            lookLater(template);
        }), _ -> lookLater(template));
    }

    /// A file that cannot be read, such as while it is being written, is looked at again.
    private void lookLater(String template) {
        site.ground().ears().after(BETWEEN_LOOKS, () -> {
            if (template.equals(open)) {
                look();
            }
        });
    }

    /// The file as it is now.
    private void found(Draft draft, Message file) {
        Message there = plain(file);
        if (says(there, draft.base)) {
            draft.theirs = null;
            if (!there.equals(draft.base)) {
                // Other settings, the same texts.
                draft.base = there;
                draft.now = there.saying(draft.now.source(), draft.now.subject(), draft.now.preheader());
                site.attempt(() -> draft.known = vocabulary.of(draft.now));
                draw(draft);
                site.ground().ears().changed();
            }
        } else if (draft.saved() || says(there, draft.now)) {
            take(draft, there);
            site.ground().ears().changed();
        } else if (!there.equals(draft.theirs)) {
            draft.theirs = there;
            site.ground().ears().changed();
        }
    }

    private void take(Draft draft, Message there) {
        boolean other = !says(there, draft.now);
        draft.base = there;
        draft.now = there;
        draft.theirs = null;
        if (other) {
            draft.revision = ++time;
            draw(draft);
        }
    }

    void takeTheirs() {
        current().ifPresent(draft -> {
            if (draft.theirs != null) {
                take(draft, draft.theirs);
            }
        });
    }

    /// What the other program wrote is not lost either.
    void keepMine() {
        current().ifPresent(draft -> {
            Message theirs = draft.theirs;
            if (theirs != null) {
                site.attempt(() -> {
                    java.nio.file.Path aside = site.workspace().setAside(theirs);
                    draft.base = theirs;
                    draft.theirs = null;
                    if (save(draft)) {
                        site.ground().ears().notice(site.ground().notices()
                                .done(site.ground().words().text("desk.writing.kept", draft.now.name(), aside.toString()), null));
                    }
                });
            }
        });
    }

    /// The settings of a template were written by another part of the window.
    void settled(String template) {
        Draft draft = drafts.get(template);
        if (draft != null) {
            site.attempt(() -> found(draft, site.workspace().template(template)));
            preview.accept(draft.now);
        }
    }

    /// Shows what a new template can begin with.
    void begin(boolean begun) {
        beginning = begun ? new NewTemplate(site).offered() : null;
    }

    /// Makes a new template.
    ///
    /// @return its id, or null where that was refused
    @Nullable
    String make(Intent.MakeTemplate wanted) {
        @Nullable
        String[] made = {null};
        site.attempt(() -> {
            Message fresh = new NewTemplate(site).make(wanted);
            site.workspace().add(fresh);
            preview.accept(fresh);
            beginning = null;
            made[0] = fresh.id();
        });
        return made[0];
    }

    /// Puts a branch into the template that is open; the caret stands where its text is to be written.
    ///
    /// @param condition as it stands behind `if`
    void insert(int offset, String condition, String segmentName) {
        current().ifPresent(draft -> {
            int place = Math.clamp(offset < 0 ? draft.caret : offset, 0, draft.now.source().length());
            SegmentBranch branch = SegmentBranch.in(draft.now.source(), place, condition, segmentName);
            draft.now = draft.now.saying(branch.source(), draft.now.subject(), draft.now.preheader());
            draft.revision = ++time;
            draft.reveal = new WritingPane.Reveal(branch.caret(), ++time);
            draw(draft);
        });
    }

    /// The template that is open, or null.
    @Nullable
    Message open() {
        return current().map(draft -> draft.now).orElse(null);
    }

    /// @param template null for the one that is open
    void reveal(@Nullable String template, int offset) {
        Draft draft = template == null ? current().orElse(null) : drafts.get(template);
        if (draft != null) {
            draft.reveal = new WritingPane.Reveal(Math.clamp(offset, 0, draft.now.source().length()), ++time);
        }
    }

    void caret(String template, int offset) {
        Draft draft = drafts.get(template);
        if (draft != null) {
            draft.caret = Math.clamp(offset, 0, draft.now.source().length());
        }
    }

    private List<Draft> unsaved() {
        return drafts.values().stream().filter(draft -> !draft.saved()).toList();
    }

    /// Asks what shall become of what is not saved, if anything is not.
    boolean asks() {
        leaving = unsaved().stream().map(draft -> draft.now.name()).toList();
        return !leaving.isEmpty();
    }

    /// Answers what was asked.
    ///
    /// @return whether nothing is unsaved any more
    boolean leave(boolean save) {
        leaving = List.of();
        if (!save) {
            drafts.values().removeIf(draft -> !draft.saved());
            return true;
        }
        boolean all = true;
        for (Draft draft : unsaved()) {
            if (!save(draft)) {
                open = draft.now.id();
                shown = true;
                all = false;
            }
        }
        return all;
    }

    void stay() {
        leaving = List.of();
    }

    Carried carried() {
        return new Carried(shown ? open : null, unsaved().stream().map(Carried.Unsaved::new).toList());
    }

    void resume(Carried carried) {
        carried.drafts().forEach(unsaved -> {
            Draft draft = unsaved.draft();
            draft.revision = ++time;
            drafts.put(draft.now.id(), draft);
            preview.accept(draft.now);
        });
    }

    WritingPane pane() {
        List<String> names = new ArrayList<>();
        unsaved().forEach(draft -> names.add(draft.now.id()));
        return new WritingPane(shown && current().isPresent(), current().map(WritingPage::sheet).orElse(null), names, leaving, beginning);
    }

    private static WritingPane.Sheet sheet(Draft draft) {
        Message now = draft.now;
        return new WritingPane.Sheet(now.id(), now.name(), now.file(), now.dialect() == Dialect.MAILCHIMP, draft.revision, now.source(),
                now.subject(), now.preheader(), draft.saved(), draft.theirs != null, draft.told.flaws(), draft.told.elsewhere(), draft.caret,
                draft.reveal, draft.known);
    }

    @Override
    public void close() {
        ends = true;
        checking.close();
        looking.close();
    }
}
