package whom.view.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Where pictures of pages are taken for the window, one by one, while it goes on: a part of it that lies where nobody sees it.
///
/// What is no longer wanted is not taken; what was taken is kept for as long as there is room. Lives on the JavaFX thread, but for the taking.
public final class Darkroom extends Pane {
    private static final double AWAY = -30_000;
    private static final int MOST_KEPT = 160;

    private final FxCamera camera = new FxCamera(this);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("darkroom").factory());
    private final Map<Object, List<Order>> wanted = new LinkedHashMap<>();
    private final Map<Order, Taken> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Order, Taken> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Map<Object, Consumer<Map<Order, Taken>>> listeners = new HashMap<>();
    private boolean busy;

    /// A picture that is wanted.
    ///
    /// @param width      of the page, in CSS pixels
    /// @param mostHeight where it is cut off
    /// @param shown      how wide the picture is made; as wide as the page for the picture itself
    record Order(String html, int width, int mostHeight, int shown) {}

    /// What came of an order.
    ///
    /// @param image or null where the page could not be drawn
    record Taken(@Nullable Image image) {}

    /// A room without pictures.
    public Darkroom() {
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        relocate(AWAY, AWAY);
        getStyleClass().add("darkroom");
        sceneProperty().subscribe(_ -> next());
    }

    /// Wants these pictures and no others for an owner; each is handed over as soon as it is there, at once where it is known.
    ///
    /// @param ready is called on the JavaFX thread, again and again until all are there, and only while the owner wants them
    void want(Object owner, List<Order> orders, Consumer<Map<Order, Taken>> ready) {
        Map<Order, Taken> known = new HashMap<>();
        List<Order> open = new ArrayList<>();
        for (Order order : orders) {
            Taken taken = kept.get(order);
            if (taken == null) {
                open.add(order);
            } else {
                known.put(order, taken);
            }
        }
        listeners.put(owner, ready);
        wanted.put(owner, open);
        ready.accept(known);
        next();
    }

    /// Wants nothing more.
    void forget(Object owner) {
        wanted.remove(owner);
        listeners.remove(owner);
    }

    /// Works something out of pictures between two of them, and hands it over on the JavaFX thread.
    <T> void compute(Supplier<T> work, Consumer<T> ready) {
        thread.execute(() -> {
            T done = work.get();
            Platform.runLater(() -> ready.accept(done));
        });
    }

    private void next() {
        Order order = wanted.values().stream().flatMap(List::stream).findFirst().orElse(null);
        // A page draws itself only in a window that shows; whoever shows it asks again.
        if (order == null || busy || getScene() == null) {
            return;
        }
        busy = true;
        thread.execute(() -> {
            Image image = take(order);
            Platform.runLater(() -> taken(order, image));
        });
    }

    private @Nullable Image take(Order order) {
        try {
            Image page = camera.picture(order.html(), order.width(), order.mostHeight());
            return order.shown() < order.width() ? Pixels.smaller(page, order.shown()) : page;
        } catch (Refusal undrawable) {
            // A page that cannot be drawn in time has no picture; the preview says so when it is looked at.
            return null;
        }
    }

    private void taken(Order order, @Nullable Image image) {
        busy = false;
        Taken taken = new Taken(image);
        // Large pictures are looked at once; only small ones are many.
        if (order.shown() < order.width()) {
            kept.put(order, taken);
        }
        for (Object owner : List.copyOf(wanted.keySet())) {
            List<Order> open = wanted.getOrDefault(owner, List.of());
            if (open.contains(order)) {
                open.removeIf(order::equals);
                Consumer<Map<Order, Taken>> listener = listeners.get(owner);
                if (listener != null) {
                    listener.accept(Map.of(order, taken));
                }
            }
        }
        next();
    }
}
