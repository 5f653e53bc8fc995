package whom.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.Notice;
import whom.desk.state.PageLook;
import whom.desk.state.PreviewPane;
import whom.desk.state.PreviewPane.Recipient;
import whom.desk.state.TemplateItem;
import whom.profile.Person;
import whom.resources.Words;
import whom.liquid.Taken;
import whom.template.Assets;
import whom.template.Audience;
import whom.template.Dialect;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Page;
import whom.template.RemotePictures;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Variant;
import whom.template.mapping.Mapping;
import whom.text.Refusal;
import whom.work.Latest;
import whom.workspace.Listed;
import whom.workspace.StoreCrowd;

/// A template as a member of the segment gets it, and its variants over all members. Works only while someone looks.
final class PreviewTab implements AutoCloseable {
    private static final List<PreviewPane.DialectItem> DIALECTS = Stream.of(Dialect.values())
            .map(dialect -> new PreviewPane.DialectItem(dialect.id(), dialect.said())).toList();

    private final Site site;
    private final LongFunction<List<String>> segmentsOf;
    private final Supplier<List<Message>> unsaved;
    private final MailWords mail;
    private final Naming naming;
    private final Latest rendering = new Latest("rendering");
    private final Latest counting = new Latest("variants");
    private final TemplateList templates;
    private final MailHints hints;
    private @Nullable Message message;
    private @Nullable String segment;
    private Bitmap members = Bitmap.none(0);
    private long position;
    private @Nullable Page page;
    private @Nullable LookedMail looked;
    private PageLook look = PageLook.FIRST;
    private Map<String, String> examples = Map.of();
    private @Nullable Recipient recipient;
    private @Nullable Matrix matrix;
    private @Nullable Wanted wanted;
    private boolean due;
    private boolean watched;
    private boolean remote;
    private @Nullable String failure;

    /// @param segmentsOf ids of the segments that a person is in, as far as they have been counted
    /// @param unsaved    templates that are being written, which stand before their files
    PreviewTab(Site site, LongFunction<List<String>> segmentsOf, Supplier<List<Message>> unsaved) throws Refusal {
        this.site = site;
        this.unsaved = unsaved;
        this.segmentsOf = segmentsOf;
        this.mail = new MailWords(site);
        this.naming = new Naming(site);
        this.remote = site.workspace().remotePictures();
        this.templates = new TemplateList(site.workspace());
        this.hints = new MailHints(site, mail);
        this.message = templates.first().orElse(null);
    }

    List<TemplateItem> items() {
        return templates.items();
    }

    PreviewPane pane() {
        if (message == null) {
            return PreviewPane.EMPTY;
        }
        Optional<Matrix> counted = Optional.ofNullable(matrix);
        PreviewPane.Page shown = page == null || looked == null ? null : shown(page, looked.html(), counted);
        List<PreviewPane.VariantItem> variants = counted.map(Matrix::variants).orElse(List.of()).stream()
                .map(v -> new PreviewPane.VariantItem(v.id(), v.when(), v.people())).toList();
        return new PreviewPane(message.id(), DIALECTS, message.dialect().id(), recipient, shown, variants,
                matrix == null && failure == null, hints.found(), failure, remote, naming.pane(message, examples), look,
                looked == null ? null : looked.text());
    }

    private static PreviewPane.Page shown(Page drawn, String html, Optional<Matrix> counted) {
        String variant = counted.flatMap(m -> m.variantOf(drawn.path())).map(Variant::id).orElse(null);
        return new PreviewPane.Page(html, drawn.subject(), drawn.preheader(), variant, drawn.notSent());
    }

    /// Other people, maybe of another segment: shows the first of them.
    void people(String newSegment, Bitmap newMembers) {
        boolean same = newSegment.equals(segment) && newMembers.equals(members);
        segment = newSegment;
        members = newMembers;
        if (!same) {
            position = 0;
            begin();
        }
    }

    /// The template that is looked at, or null.
    @Nullable
    Message message() {
        return message;
    }

    /// What has been counted, for as long as somebody looks; null before.
    VariantsPage.@Nullable Counted counted() {
        return message == null || matrix == null || !watched ? null : new VariantsPage.Counted(message, segment, matrix, look);
    }

    /// Where a person stands among the segments, as their mail reads it.
    Standing standing(long person) {
        return new Standing(segment, segmentsOf.apply(person));
    }

    /// Shows a member of the segment who takes those branches, as soon as its people and their variants are known.
    void want(String member, List<Taken> path) {
        wanted = new Wanted(member, path);
        showWanted();
    }

    /// Whoever was wanted is no longer.
    void wantNobody() {
        wanted = null;
    }

    private record Wanted(String segment, List<Taken> path) {}

    private void showWanted() {
        Wanted now = wanted;
        Matrix counted = matrix;
        if (now != null && counted != null && now.segment().equals(segment)) {
            counted.variantOf(now.path()).map(Variant::example).ifPresentOrElse(this::find, () -> wanted = null);
        }
    }

    /// Draws again what is shown, as at another moment.
    void again() {
        begin();
    }

    /// Whether someone looks at the preview; nothing is rendered while nobody does.
    void watched(boolean nowWatched) {
        watched = nowWatched;
        if (watched && due) {
            begin();
        }
    }

    void choose(String template) {
        templates.listed(template).ifPresent(listed -> {
            switch (listed) {
                case Listed.Sound<Message>(String _, Message sound) -> {
                    message = sound;
                    page = null;
                    looked = null;
                    naming.forget();
                    begin();
                }
                case Listed.Broken<Message>(String _, Refusal why) -> site.ground().ears().notice(site.ground().notices().problem(why));
            }
        });
    }

    /// Another program has saved a template, or what belongs to one. What was shown and counted stays until it is drawn and counted anew.
    void filesChanged() {
        site.attempt(() -> {
            templates.readAgain();
            unsaved.get().forEach(templates::put);
            site.standpoint().redraw();
            Message before = message;
            if (before == null) {
                templates.first().map(Message::id).ifPresent(this::choose);
            } else {
                switch (templates.listed(before.id()).orElse(null)) {
                    case Listed.Sound<Message>(String _, Message sound) -> {
                        message = sound;
                        due = !watched;
                        if (watched) {
                            draw(sound);
                        }
                    }
                    case Listed.Broken<Message>(String _, Refusal why) -> failure = mail.failure(why);
                    case null -> failure = site.ground().words().text("desk.template.gone", before.file());
                }
            }
        });
    }

    /// Reads a template in another language from now on.
    void read(String template, String dialect) {
        site.attempt(() -> {
            Dialect chosen = Dialect.of(dialect).orElseThrow();
            Dialect before = site.workspace().template(template).dialect();
            if (chosen == before) {
                return;
            }
            site.workspace().writeDialect(template, chosen);
            Message again = templates.readAgain(template);
            choose(template);
            Words words = site.ground().words();
            site.ground().ears().notice(site.ground().notices().done(words.text("desk.dialect", again.name(), chosen.said()),
                    new Notice.Action(words.text("desk.undo"), new Intent.ChooseDialect(template, before.id()))));
        });
    }

    /// Shows a template as it is being written, saved or not; one that is new joins the others. What was counted and told of it before stays until
    /// that is known anew.
    void written(Message draft) {
        templates.put(draft);
        if (message != null && message.id().equals(draft.id()) && !message.equals(draft)) {
            message = draft;
            due = !watched;
            if (watched) {
                draw(draft);
            }
        }
    }

    /// Gives a template other further names.
    void name(String template, UnaryOperator<Mapping> change) {
        site.attempt(() -> {
            if (naming.edit(template, change)) {
                Message again = templates.readAgain(template);
                if (message != null && message.id().equals(template)) {
                    message = again;
                    begin();
                }
            }
        });
    }

    /// Whether pictures that lie elsewhere are fetched for previews of this workspace.
    void remotePictures(boolean on) {
        if (on != remote) {
            site.attempt(() -> {
                site.workspace().fetchRemotePictures(on);
                remote = on;
                Words words = site.ground().words();
                site.ground().ears().notice(site.ground().notices().done(words.text(on ? "desk.pictures.on" : "desk.pictures.off"),
                        new Notice.Action(words.text("desk.undo"), new Intent.LoadRemotePictures(!on))));
                render();
            });
        }
    }

    /// Looks at the page in that way from now on; how large it is drawn is the window's alone.
    void look(PageLook wanted) {
        boolean same = wanted.with(look.width()).with(look.zoom()).withText(wanted.text()).equals(look);
        look = wanted;
        if (!same) {
            render();
        }
    }

    void step(int by) {
        wanted = null;
        if (members.size() > 0) {
            position = Math.floorMod(position + by, members.size());
            render();
        }
    }

    /// Shows that member; someone who is not in the segment stays unshown.
    void person(String key) {
        wanted = null;
        find(key);
    }

    private void find(String key) {
        rendering.ask(cancellation -> site.store().person(key, cancellation),
                found -> site.ground().ears().later(() -> found.ifPresent(p -> {
                    if (members.contains(p.id())) {
                        wanted = null;
                        position = members.position(p.id());
                        render();
                    }
                })), this::failed);
    }

    /// Shows the first person who gets that variant.
    void variant(String id) {
        Optional.ofNullable(matrix).flatMap(m -> m.variants().stream().filter(v -> v.id().equals(id)).findFirst())
                .ifPresent(variant -> Optional.ofNullable(variant.example()).ifPresent(this::person));
    }

    private void begin() {
        due = !watched;
        matrix = null;
        hints.forget();
        failure = null;
        counting.cancel();
        rendering.cancel();
        if (watched && message != null) {
            draw(message);
        }
    }

    private void draw(Message asked) {
        hints.look(asked, members);
        render();
        countVariants(asked);
    }

    private void countVariants(Message asked) {
        Bitmap people = members;
        String id = String.valueOf(segment);
        Renderer renderer = site.renderer();
        counting.ask(
                cancellation -> renderer.variants(asked, new StoreCrowd(site.store(), site.counter(), people, cancellation),
                        List.of(new Audience(id, people)),
                        cancellation),
                answer -> site.ground().ears().later(() -> {
                    matrix = answer;
                    showWanted();
                    site.ground().ears().changed();
                }), this::failed);
    }

    private void render() {
        if (message == null) {
            return;
        }
        if (members.isEmpty()) {
            page = null;
            looked = null;
            recipient = null;
            return;
        }
        Message asked = message;
        Bitmap people = members;
        long at = position;
        Renderer renderer = site.renderer();
        PageLook wanted = look;
        Assets assets = new Assets(site.workspace().templatesFolder());
        RemotePictures pictures = remote ? site.ground().outside().pictures() : RemotePictures.NONE;
        rendering.ask(cancellation -> {
            Person person = site.store().persons(people.ids(at, 1), cancellation).getFirst();
            Standing standing = standing(person.id());
            Page drawn = renderer.render(asked, person, standing, pictures);
            return new Drawn(new Recipient(person.key(), PersonName.of(person), at + 1, people.size()), drawn,
                    LookedMail.of(drawn, wanted, renderer, asked, person, standing, assets),
                    renderer.mapped(asked, person));
        }, drawn -> site.ground().ears().later(() -> {
            page = drawn.page();
            looked = drawn.looked();
            recipient = drawn.recipient();
            examples = drawn.examples();
            failure = null;
            site.ground().ears().changed();
        }), this::failed);
    }

    private record Drawn(Recipient recipient, Page page, LookedMail looked, Map<String, String> examples) {}

    private void failed(Exception why) {
        site.ground().ears().later(() -> {
            failure = mail.failure(why);
            site.ground().ears().changed();
        });
    }

    @Override
    public void close() {
        rendering.close();
        hints.close();
        counting.close();
    }
}
