package whom.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.settings.Settings;
import whom.desk.state.Appearance;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.PersonPane;
import whom.view.builder.Builder;
import whom.view.insight.ComparisonPage;
import whom.view.insight.OverlapPage;
import whom.view.inspector.Inspector;
import whom.view.intake.FileChoice;
import whom.view.intake.ImportPage;
import whom.view.export.ExportsPage;
import whom.view.intake.ImportsPage;
import whom.view.parts.Late;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.people.PersonPage;
import whom.view.preview.Darkroom;
import whom.view.preview.MatrixPage;
import whom.view.preview.ProofPage;
import whom.view.preview.VariantsPage;
import whom.view.review.DuplicatesPage;
import whom.view.review.QualityPage;
import whom.view.sidebar.Sidebar;
import whom.view.writing.StarterCard;
import whom.view.writing.UnsavedCard;
import whom.view.writing.WritingPage;

/// An open workspace: three calm panes and the status bar.
public final class WorkspacePage extends BorderPane {
    private final Sidebar sidebar;
    private final Builder builder;
    private final Inspector inspector;
    private final OverlapPage overlap;
    private final StackPane rule;
    private final PersonPage person;
    private final ComparisonPage comparison;
    private final MatrixPage matrix;
    private final ProofPage proof;
    private final VariantsPage variants;
    private final WritingPage writing;
    private final UnsavedCard unsaved;
    private final StarterCard starters;
    private final ImportPage importing;
    private final ImportsPage imports;
    private final ExportsPage exports;
    private final DuplicatesPage duplicates;
    private final QualityPage quality;
    private final StatusBar status;
    private final Panes panes;
    private final Consumer<Intent> act;
    private @Nullable OpenWorkspace shown;

    WorkspacePage(Look look, Consumer<Intent> act, Overlay overlay, Settings.Panes first, Runnable settings) {
        this.act = act;
        getStyleClass().add("workspace-page");
        sidebar = new Sidebar(look, act, overlay, settings, this::chooseFile);
        builder = new Builder(look, act, overlay);
        Darkroom darkroom = new Darkroom();
        getChildren().add(darkroom);
        inspector = new Inspector(look, act, overlay, darkroom);
        overlap = new OverlapPage(look, act);
        comparison = new ComparisonPage(look, act);
        matrix = new MatrixPage(look, act);
        proof = new ProofPage(look, act, overlay);
        variants = new VariantsPage(look, act, darkroom);
        writing = new WritingPage(look, act, overlay);
        starters = new StarterCard(look, act, overlay);
        unsaved = new UnsavedCard(look, act, overlay);
        importing = new ImportPage(look, act, overlay);
        imports = new ImportsPage(look, act, importing::choose);
        exports = new ExportsPage(look, act, overlay);
        duplicates = new DuplicatesPage(look, act);
        quality = new QualityPage(look, act);
        rule = new StackPane(builder);
        Late.into(rule, writing);
        Late.into(rule, matrix);
        Late.into(rule, proof);
        Late.into(rule, variants);
        Late.into(rule, overlap);
        Late.into(rule, comparison);
        Late.into(rule, imports);
        Late.into(rule, exports);
        Late.into(rule, duplicates);
        Late.into(rule, quality);
        person = new PersonPage(look, act);
        StackPane middle = new StackPane(rule);
        Late.into(middle, person);
        panes = new Panes(sidebar, middle, inspector, first);
        status = new StatusBar(look, panes::toggleSidebar, panes::toggleInspector);
        StackPane center = new StackPane(panes);
        Late.into(center, importing);
        setCenter(center);
        FileChoice.acceptDrops(this, this::take);
        setBottom(status);
        new SegmentCarrying(this, sidebar, writing, act).listen();
    }

    private void chooseFile() {
        importing.choose();
    }

    /// Opens a folder that was dropped, or imports a file.
    void take(Path dropped) {
        act.accept(Files.isDirectory(dropped) ? new Intent.OpenWorkspace(dropped) : new DataIntent.ImportFile(dropped));
    }

    /// Takes another theme or size of text.
    void show(Appearance appearance) {
        sidebar.show(appearance.theme());
        double scale = appearance.textSize() / 100.0;
        builder.scale(scale);
        panes.scale(scale);
    }

    void show(OpenWorkspace open) {
        if (!open.equals(shown)) {
            shown = open;
            builder.show(open);
            builder.setVisible(!open.insight().open() && open.shelf().comparing() == null && !open.matrix().open()
                    && !open.proof().open() && !open.variants().open() && !open.writing().open() && !open.intake().log().open()
                    && !open.data().duplicates().open() && !open.data().quality().open() && !open.exports().open());
            imports.show(open.intake().log());
            exports.show(open.exports());
            panes.setVisible(!open.intake().sheet().open());
            importing.show(open.intake().sheet());
            duplicates.show(open.data().duplicates());
            quality.show(open.data().quality());
            writing.show(open);
            unsaved.show(open.writing().leaving());
            starters.show(open.writing().beginning());
            matrix.show(open.matrix());
            proof.show(open.proof());
            variants.show(open.variants(), open.preview().page() == null ? null : open.preview().page().variant());
            overlap.show(open.insight());
            rule.setVisible(open.people().person() instanceof PersonPane.Closed);
            person.show(open.people().person());
            comparison.show(open.shelf().comparing());
            inspector.show(open);
            status.show(open);
        }
        sidebar.show(open);
    }

    /// What is shown, nothing before the first.
    Optional<OpenWorkspace> open() {
        return Optional.ofNullable(shown);
    }

    /// The three panes side by side.
    Panes panes() {
        return panes;
    }

    /// The list of segments.
    public Sidebar sidebar() {
        return sidebar;
    }

    /// The rule.
    public Builder builder() {
        return builder;
    }

    /// The sheet that imports a file.
    ImportPage importing() {
        return importing;
    }

    /// The page that writes templates.
    public WritingPage writing() {
        return writing;
    }

    /// The number and its tabs.
    public Inspector inspector() {
        return inspector;
    }
}
