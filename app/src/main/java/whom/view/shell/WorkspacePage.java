package whom.view.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.PersonPane;
import whom.desk.state.Theme;
import whom.view.builder.Builder;
import whom.view.insight.ComparisonPage;
import whom.view.insight.OverlapPage;
import whom.view.inspector.Inspector;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.people.PersonPage;
import whom.view.sidebar.Sidebar;

/// An open workspace: three calm panes and the status bar.
public final class WorkspacePage extends BorderPane {
    private final Sidebar sidebar;
    private final Builder builder;
    private final Inspector inspector;
    private final OverlapPage overlap;
    private final StackPane rule;
    private final PersonPage person;
    private final ComparisonPage comparison;
    private final StatusBar status;
    private @Nullable OpenWorkspace shown;

    WorkspacePage(Look look, Consumer<Intent> act, Overlay overlay, Dividers.Widths widths) {
        getStyleClass().add("workspace-page");
        sidebar = new Sidebar(look, act, overlay);
        builder = new Builder(look, act, overlay);
        inspector = new Inspector(look, act, overlay);
        status = new StatusBar(look);
        overlap = new OverlapPage(look, act);
        comparison = new ComparisonPage(look, act);
        rule = new StackPane(builder, overlap, comparison);
        person = new PersonPage(look, act);
        SplitPane work = new SplitPane(new StackPane(rule, person), inspector);
        work.getStyleClass().add("work");
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane panes = new SplitPane(sidebar, work);
        panes.getStyleClass().add("panes");
        SplitPane.setResizableWithParent(sidebar, false);
        new Dividers(panes, work, widths).listen();
        setCenter(panes);
        setBottom(status);
    }

    void show(OpenWorkspace open, Theme theme) {
        if (!open.equals(shown)) {
            shown = open;
            builder.show(open);
            builder.setVisible(!open.insight().open() && open.shelf().comparing() == null);
            overlap.show(open.insight());
            rule.setVisible(open.people().person() instanceof PersonPane.Closed);
            person.show(open.people().person());
            comparison.show(open.shelf().comparing());
            inspector.show(open);
            status.show(open);
        }
        sidebar.show(open, theme);
    }

    /// What is shown, nothing before the first.
    Optional<OpenWorkspace> open() {
        return Optional.ofNullable(shown);
    }

    /// The list of segments.
    public Sidebar sidebar() {
        return sidebar;
    }

    /// The rule.
    public Builder builder() {
        return builder;
    }

    /// The number and its tabs.
    public Inspector inspector() {
        return inspector;
    }
}
