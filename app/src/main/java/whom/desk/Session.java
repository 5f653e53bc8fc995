package whom.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.audience.Counted;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem;
import whom.desk.state.Notice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.AsOfChoice;
import whom.resolve.Resolution;
import whom.rule.Clippings;
import whom.rule.Condition;
import whom.rule.Edits;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.workspace.Segment;

/// One open workspace: what is being edited, what is being counted, what is shown beside it. On the desk's thread only.
final class Session implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final LiveCounting live;
    private final Sizes sizes;
    private final Counting counting;
    private final PeopleTab people;
    private final WhyCard why;
    private final TemplateDesk templates;
    private final ExportDesk exports;
    private final Suggesting suggesting;
    private final Asides asides;
    private final SegmentShelf shelf;
    private final RulePages pages;
    private final Labelling labelling;
    private final IntakeDesk intake;
    private final DataDesk data;
    private Spelling spelling;
    private RowsOfRule rows;
    private Tab tab = Tab.PREVIEW;
    private @Nullable String chosen;
    private @Nullable String textProblem;

    Session(Site site, Drafts drafts) throws Refusal {
        this.site = site;
        this.drafts = drafts;
        this.live = new LiveCounting(site.store(), site.workspace().columns(), site.counter(), LiveCounting.Rhythm.CALM,
                new LiveCounting.Hearing(site.ground().ears()::later, this::dataChanged,
                        failure -> site.ground().ears().notice(site.ground().notices().problem(failure))));
        this.sizes = new Sizes(site, drafts);
        this.counting = new Counting(site, this::counted);
        this.people = new PeopleTab(site, drafts);
        this.why = new WhyCard(site, id -> drafts.draft(id).map(draft -> draft.segment().rule()));
        this.templates = new TemplateDesk(site, drafts, drafts::holding,
                new TemplateDesk.Around(this::look, people::closePerson, this::choose));
        this.exports = new ExportDesk(site, drafts);
        this.suggesting = new Suggesting(site);
        this.asides = new Asides(site);
        this.intake = new IntakeDesk(site, this::imported);
        this.data = new DataDesk(site, drafts, this::take);
        this.pages = templates.pages(drafts, intake.history(), data, exports.page(), this::hideShelf);
        this.labelling = new Labelling(site, this::reworded);
        this.spelling = new Spelling(site.words());
        this.shelf = new SegmentShelf(site, drafts, new SegmentShelf.Hearing(sizes::count, this::restored, this::turned));
        this.rows = new RowsOfRule(site.words(), site.asOf(), site.schema());
    }

    /// The segment in the builder.
    @Nullable
    String chosen() {
        return chosen;
    }

    Path folder() {
        return site.workspace().folder();
    }

    /// Begins to count; the first segment comes into the builder.
    void begin() {
        // Without a mail there is nothing to preview.
        look(templates.items().isEmpty() ? Tab.PEOPLE : Tab.PREVIEW);
        drafts.all().stream().findFirst().ifPresent(draft -> choose(draft.segment().id()));
        sizes.count();
        live.begin();
    }

    /// Everything that was counted is counted again, of the data as it is now.
    private void dataChanged() {
        drafts.all().forEach(Drafts.Draft::stale);
        asides.forget();
        people.dataChanged();
        count();
        sizes.count();
    }

    /// Everything that is read at a moment is read again at that one.
    private void stand(AsOfChoice choice) {
        site.standpoint().move(choice);
        rows = new RowsOfRule(site.words(), site.asOf(), site.schema());
        counting.forget();
        pages.forget();
        templates.again();
        dataChanged();
    }

    /// There is other data, and perhaps more that rules and templates can ask for.
    private void imported() {
        spelling = new Spelling(site.words());
        stand(site.standpoint().choice());
    }

    /// Everything that was said is said again, in the words as they are now.
    private void reworded() {
        rows = new RowsOfRule(site.words(), site.asOf(), site.schema());
        spelling = new Spelling(site.words());
        suggesting.reword();
        asides.forget();
        people.dataChanged();
        count();
    }

    void take(Intent.OfWorkspace intent) {
        switch (intent) {
            case DataIntent.OfIntake ofIntake -> intake.take(ofIntake, pages);
            case DataIntent.OfReview ofData -> data.take(ofData, pages);
            case Intent.OfShelf ofShelf -> shelf.take(ofShelf, chosen);
            case Intent.ChooseSegment(String id) -> {
                templates.wantNobody();
                pages.hideAll();
                people.closePerson();
                choose(id);
            }
            case Intent.NewSegment() -> site.attempt(this::newSegment);
            case Intent.RenameSegment(String name) -> rename(name);
            case Intent.DeleteSegment(String id) -> site.attempt(() -> {
                Segment segment = drafts.draft(id).map(Drafts.Draft::segment).orElse(null);
                if (segment != null && shelf.mayGo(segment)) {
                    delete(id);
                }
            });
            case Intent.DeleteUsed(String id) -> site.attempt(() -> delete(id));
            case Intent.KeepUsed() -> shelf.answered();
            case Intent.RestoreSegment(String id) -> {
                drafts.restore(id);
                choose(id);
                recountUsing(id);
            }
            case Intent.ReadSegmentAgain(String id) -> site.attempt(() -> readAgain(id));
            case Intent.Edit(UnaryOperator<Rule> change, Object burst) -> edit(change, burst);
            case Intent.WriteText(String text) -> write(text);
            case Intent.CannotPaste(String why) -> {
                String problem = site.ground().words().text("desk.cannotPaste", why);
                site.ground().ears().notice(new Notice(Notice.Tone.PROBLEM, problem, null));
            }
            case Intent.MakeSegment(whom.rule.Path path) -> site.attempt(() -> makeSegment(path));
            case Intent.Undo() -> moved(chosen != null && drafts.undo(chosen));
            case Intent.Redo() -> moved(chosen != null && drafts.redo(chosen));
            case Intent.StandAt(AsOfChoice choice) -> stand(choice);
            case Intent.CountAgain() -> count();
            case Intent.ShowOverlap(boolean open) -> pages.overlap(open, chosen);
            case Intent.TellOf(String id) -> pages.overlap(true, id);
            case Intent.ChooseTab(Tab newTab) -> look(newTab);
            case Intent.AskValues(String attribute) -> suggesting.ask(attribute);
            case Intent.AskHistogram(String attribute) -> suggesting.askHistogram(attribute);
            case Intent.LabelValue label -> labelling.take(label);
            case Intent.OfTemplate ofTemplate -> templates.take(ofTemplate, pages);
            case Intent.Explain(String key) -> draft().ifPresent(draft -> why.explain(key, draft.segment().rule(), counting.resolution()));
            case Intent.CloseWhy() -> why.hide();
            case Intent.OfPeople ofPeople -> people.take(ofPeople);
            case ExportIntent ofExport -> {
                if (ofExport instanceof ExportIntent.StartExport) {
                    look(Tab.EXPORT);
                }
                exports.take(ofExport, pages);
            }
        }
        templates.watchFiles();
        site.ground().ears().changed();
    }

    /// The page that writes templates.
    WritingPage writing() {
        return templates.writing();
    }

    /// Goes on with what was not saved in another language.
    void resume(WritingPage.Carried unsaved) {
        templates.resume(unsaved, pages);
        site.ground().ears().changed();
    }

    void cancel() {
        exports.cancel();
        people.cancel();
        intake.cancel();
        data.cancel();
    }

    /// Files on their way in.
    IntakeDesk intake() {
        return intake;
    }

    /// What the window shows of it.
    OpenWorkspace view() {
        OpenWorkspace.Facts facts = new OpenWorkspace.Facts(folder(), site.workspace().manifest().name(), site.schema(), site.asOf(),
                site.standpoint().choice(), site.standpoint().ownDay(), site.store().people());
        return new OpenWorkspace(facts, shelf.sidebar().items(), templates.items(), draft().map(this::view).orElse(null), tab,
                people.pane(chosen),
                templates.previewPane(),
                exports.tab().pane(), suggesting.suggestions(), pages.insightPane(), why.pane(), shelf.shelf(chosen), pages.matrixPane(),
                pages.proofPane(), pages.variantsPane(), templates.writingPane(), intake.pane(), data.pane(), exports.page().pane());
    }

    private Draft view(Drafts.Draft draft) {
        Segment segment = draft.segment();
        NodeItem.GroupItem tree = rows.of(segment.rule(), counting, asides);
        Spelling.Spelled spelled = spelling.of(segment.rule());
        return new Draft(segment.id(), segment.name(), segment.rule(), tree, spelled.sentence(), spelled.text(),
                textProblem, draft.canUndo(), draft.canRedo(), draft.isSaved(), draft.trouble(), counting.tally());
    }

    private Optional<Drafts.Draft> draft() {
        return drafts.draft(chosen);
    }

    private void choose(String id) {
        drafts.draft(id).ifPresent(_ -> {
            if (chosen != null && !chosen.equals(id)) {
                drafts.endStretch(chosen);
            }
            chosen = id;
            textProblem = null;
            shelf.sidebar().opened(id);
            count();
        });
    }

    private void newSegment() throws Refusal {
        String name = site.ground().words().text("desk.newSegment");
        choose(drafts.add(new Segment(site.workspace().freeSegmentId(name), name, null, Rule.EVERYONE)));
    }

    private void makeSegment(whom.rule.Path path) throws Refusal {
        Drafts.Draft draft = draft().orElse(null);
        if (draft == null || path.isRoot() || draft.segment().rule().node(path).isEmpty()) {
            return;
        }
        Rule own = Clippings.copy(draft.segment().rule(), path);
        String name = RuleName.of(draft.segment().rule().node(path).orElse(own.root()), own, site.words());
        String id = drafts.add(new Segment(site.workspace().freeSegmentId(name), name, null, own));
        edit(rule -> Edits.replace(rule, path, new Condition.InSegment(id, Mark.NONE)), null);
        sizes.count();
        site.ground().ears().notice(site.ground().notices().done(site.ground().words().text("desk.madeSegment", name),
                new Notice.Action(site.ground().words().text("desk.openSegment"), new Intent.ChooseSegment(id))));
    }

    private void rename(String name) {
        if (chosen != null && !name.isBlank()) {
            drafts.change(chosen, segment -> segment.named(name.strip()), null);
        }
    }

    private void delete(String id) throws Refusal {
        shelf.answered();
        List<String> using = drafts.using(id).stream().map(draft -> draft.segment().name()).toList();
        drafts.remove(id).ifPresent(segment -> {
            if (id.equals(chosen)) {
                chosen = null;
                why.hide();
                drafts.all().stream().findFirst().ifPresent(next -> choose(next.segment().id()));
            }
            site.ground().ears().notice(site.ground().notices().done(deleted(segment, using),
                    new Notice.Action(site.ground().words().text("desk.undo"), new Intent.RestoreSegment(id))));
            recountUsing(id);
        });
    }

    /// Tells also where it was used, since those segments can no longer be counted.
    private String deleted(Segment segment, List<String> using) {
        return using.isEmpty()
                ? site.ground().words().text("desk.deleted", segment.name())
                : site.ground().words().text("desk.deletedUsed", segment.name(), String.join(", ", using));
    }

    private void readAgain(String id) throws Refusal {
        drafts.readAgain(id);
        count();
        recountUsing(id);
    }

    private void edit(UnaryOperator<Rule> change, @Nullable Object burst) {
        textProblem = null;
        moved(chosen != null
                && drafts.change(chosen, segment -> segment.with(change.apply(segment.rule())), burst));
    }

    private void write(String text) {
        switch (RuleText.parse(text, site.schema())) {
            case Parsed.Tree tree -> edit(_ -> tree.rule(), "text");
            case Parsed.Broken broken -> textProblem = broken.errors().getFirst().place() + ": " + broken.errors().getFirst().message();
        }
    }

    /// A segment says again what it said before.
    private void restored(String id) {
        choose(id);
        shelf.sidebar().edited();
        recountUsing(id);
    }

    /// A page of a single segment takes the place of those of all.
    private void turned() {
        pages.hide();
    }

    private void hideShelf() {
        shelf.hide();
    }

    private void moved(boolean changed) {
        if (changed) {
            shelf.sidebar().edited();
            count();
            recountUsing(chosen);
        }
    }

    /// Counts the segments that need one which has changed.
    private void recountUsing(@Nullable String id) {
        List<Drafts.Draft> using = id == null ? List.of() : drafts.using(id);
        if (!using.isEmpty()) {
            using.forEach(Drafts.Draft::stale);
            sizes.count();
        }
    }

    /// Counts the rule in the builder anew.
    private void count() {
        draft().ifPresent(draft -> {
            people.stale();
            exports.tab().stale();
            asides.rest();
            counting.ask(draft.segment().id(), draft.segment().rule(), draft.members() == null ? null : draft.members().size());
            why.follow(draft.segment().rule(), counting.resolution());
            if (counting.resolution() instanceof Resolution.NotReady) {
                draft.cannotBeCounted();
            }
        });
    }

    private void counted(Counted answer) {
        draft().ifPresent(draft -> {
            Segment segment = draft.segment();
            draft.counted(answer.members());
            asides.look(segment.rule(), counting.resolution());
            people.show(segment.id(), segment.rule(), answer.members());
            shelf.sidebar().counted(segment.id());
            templates.people(segment.id(), answer.members());
            exports.tab().people(segment.id(), segment.rule(), answer.members());
        });
    }

    private void look(Tab newTab) {
        tab = newTab;
        templates.previewed(tab == Tab.PREVIEW);
        exports.tab().watched(tab == Tab.EXPORT);
    }

    /// Writes what is still to be written and lets go of the store.
    @Override
    public void close() {
        drafts.saveAll();
        shelf.close();
        live.close();
        sizes.close();
        counting.close();
        people.close();
        why.close();
        templates.close();
        exports.close();
        suggesting.close();
        asides.close();
        pages.close();
        intake.close();
        data.close();
        site.store().close();
    }
}
