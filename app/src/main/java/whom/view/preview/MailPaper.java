package whom.view.preview;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import whom.desk.state.PageWidth;
import whom.desk.state.Zoom;
import whom.template.PageLink;

/// White paper with a mail on it, also in a dark window: as wide and as large as is wanted. No scripts run on it, and its links lead nowhere by
/// themselves: who presses one is told of.
final class MailPaper extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// Nobody writes the source.
    static final int NOT_WRITTEN = -2;
    private static final double RADIUS = 6;
    /// One press of an arrow key, as browsers do.
    private static final double LINE = 40;

    private final Consumer<URI> pressed;
    private final IntConsumer wanted;
    private final StackPane table = new StackPane();
    private final ScrollPane sideways = new ScrollPane(table);
    private final ScrollBar bar = new ScrollBar();
    private @Nullable WebView view;
    private @Nullable String html;
    private String of = "";
    private PageWidth width = PageWidth.PANE;
    private Zoom zoom = new Zoom.Fit();
    /// Where the page was before it was loaded anew or laid out in another width.
    private PageScroll.@Nullable At before;
    private boolean following;
    private int spot = NOT_WRITTEN;

    /// @param pressed hears where a link would lead that somebody presses
    /// @param wanted  hears of the place in the source whose element somebody wants to see there
    MailPaper(Consumer<URI> pressed, IntConsumer wanted) {
        this.pressed = pressed;
        this.wanted = wanted;
        setId("paper");
        getStyleClass().add("paper");
        setMinHeight(0);
        setPrefHeight(80);
        setVisible(false);
        setManaged(false);
        setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        setClip(clip);
        widthProperty().subscribe(wide -> clip.setWidth(wide.doubleValue()));
        heightProperty().subscribe(high -> clip.setHeight(high.doubleValue()));
        table.getStyleClass().add("paper-table");
        sideways.setId("paper-scroll");
        sideways.getStyleClass().add("paper-scroll");
        sideways.setFitToHeight(true);
        sideways.setFitToWidth(true);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.setFocusTraversable(true);
        sideways.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sideways.viewportBoundsProperty().subscribe(_ -> lay());
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("paper-bar");
        bar.valueProperty().subscribe(y -> {
            if (!following && view != null) {
                new PageScroll(view.getEngine()).to(y.doubleValue());
            }
        });
        StackPane.setAlignment(bar, Pos.CENTER_RIGHT);
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.setVisible(false);
        getChildren().addAll(sideways, bar);
    }

    /// @param newOf what the page is of; while that stays the same, so does how far it is scrolled
    void show(@Nullable String newHtml, String newOf, String spoken) {
        setAccessibleText(spoken);
        sideways.setAccessibleText(spoken);
        boolean same = newOf.equals(of);
        of = newOf;
        if (Objects.equals(newHtml, html)) {
            return;
        }
        html = newHtml;
        setVisible(newHtml != null);
        setManaged(newHtml != null);
        if (view != null) {
            before = same ? place(view) : null;
            load(view);
        } else if (newHtml != null) {
            new AfterFirstFrame().start();
        }
    }

    /// Points at what stands where the source is being written.
    ///
    /// @param newSpot as [whom.template.PageSpot] calls it; -1 for no element, [#NOT_WRITTEN] while nobody writes
    void point(int newSpot) {
        if (newSpot != spot) {
            spot = newSpot;
            if (view != null) {
                new PageProbe(view.getEngine()).point(spot, true);
            }
        }
    }

    /// Lays the page out in another width, or draws it in another size.
    void show(PageWidth newWidth, Zoom newZoom) {
        if (newWidth != width || !newZoom.equals(zoom)) {
            width = newWidth;
            zoom = newZoom;
            before = view == null ? null : place(view);
            lay();
        }
    }

    /// How large the page is drawn; 1 is as it is.
    double scale() {
        double room = room();
        return zoom.scale(width.of(room), room);
    }

    /// What was asked for and is not there yet counts as there.
    private PageScroll.@Nullable At place(WebView on) {
        return before != null ? before : new PageScroll(on.getEngine()).now().orElse(null);
    }

    private double room() {
        return sideways.getViewportBounds().getWidth();
    }

    private void lay() {
        double room = room();
        WebView on = view;
        if (on == null || room <= 0) {
            return;
        }
        double scale = scale();
        // A page as wide as the pane has fewer of its own pixels there when each is larger.
        double wide = Math.round(width == PageWidth.PANE ? room : width.of(room) * scale);
        pseudoClassStateChanged(NARROW, wide < room);
        on.setZoom(scale);
        on.setMinWidth(wide);
        on.setPrefWidth(wide);
        on.setMaxWidth(wide);
        table.setMinWidth(wide);
        follow();
    }

    private void load(WebView on) {
        on.getEngine().loadContent(html == null ? "" : html, "text/html");
    }

    /// Back to where the page was: at once, so that it does not jump, and again once it is laid out.
    private void comeBack(WebView on) {
        PageScroll scroll = new PageScroll(on.getEngine());
        PageScroll.At was = before;
        if (was != null) {
            scroll.now().ifPresent(now -> scroll.to(whole(was.on(now), on.getZoom())));
        }
    }

    /// The browser takes whole pixels of the page, stands on whole ones of the screen, and tells whole ones of the page again, each cut off: without
    /// this a page would creep up each time.
    private static double whole(double y, double scale) {
        return Math.ceil(Math.ceil(y * scale - 0.001) / scale - 0.001);
    }

    /// Tells the bar where the page is, once it has been laid out.
    private void follow() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    followNow();
                }
            }
        }.start();
    }

    private void followNow() {
        WebView on = view;
        if (on == null) {
            return;
        }
        PageScroll scroll = new PageScroll(on.getEngine());
        if (on.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED) {
            comeBack(on);
            before = null;
        }
        scroll.now().ifPresent(at -> {
            following = true;
            bar.setMax(at.most());
            bar.setVisibleAmount(at.whole() == 0 ? 0 : at.most() * at.seen() / at.whole());
            bar.setUnitIncrement(LINE);
            bar.setBlockIncrement(at.seen());
            bar.setValue(at.y());
            bar.setVisible(at.most() > 1);
            following = false;
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double seen = bar.getBlockIncrement();
        double to = switch (event.getCode()) {
            case UP -> bar.getValue() - LINE;
            case DOWN -> bar.getValue() + LINE;
            case PAGE_UP -> bar.getValue() - seen;
            case PAGE_DOWN, SPACE -> bar.getValue() + seen;
            case HOME -> 0;
            case END -> bar.getMax();
            default -> Double.NaN;
        };
        if (!Double.isNaN(to)) {
            bar.setValue(Math.clamp(to, 0, bar.getMax()));
            event.consume();
        }
    }

    private void mouse(WebView on, MouseEvent event) {
        event.consume();
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            sideways.requestFocus();
        }
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            clicked(new PageProbe(on.getEngine()), event.getX() / on.getZoom(), event.getY() / on.getZoom(), event.getClickCount() > 1);
        }
    }

    /// A link is told of at the first click. To the source leads the second one, and the first where the source is open.
    private void clicked(PageProbe probe, double x, double y, boolean twice) {
        Optional<URI> link = probe.link(x, y).flatMap(PageLink::of);
        if (link.isPresent() && !twice) {
            pressed.accept(link.get());
        } else if (twice || spot != NOT_WRITTEN) {
            probe.spot(x, y).ifPresent(wanted);
        }
    }

    /// The browser takes most of a second to come up, so the window is drawn first.
    private final class AfterFirstFrame extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            if (++frames < 2) {
                return;
            }
            stop();
            if (view == null) {
                WebView made = SealedBrowser.make();
                made.setId("mail");
                made.setFocusTraversable(false);
                made.getEngine().setUserStyleSheetLocation(SealedBrowser.NO_SCROLL_BARS);
                // A click could follow a link; scrolling stays.
                made.addEventFilter(MouseEvent.ANY, event -> mouse(made, event));
                made.addEventHandler(ScrollEvent.ANY, _ -> follow());
                made.setMinSize(0, 0);
                made.setPrefSize(80, 80);
                made.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
                    if (state == Worker.State.SUCCEEDED) {
                        new PageProbe(made.getEngine()).point(spot, false);
                        comeBack(made);
                        follow();
                    }
                });
                view = made;
                table.getChildren().setAll(made);
                lay();
                load(made);
            }
        }
    }
}
