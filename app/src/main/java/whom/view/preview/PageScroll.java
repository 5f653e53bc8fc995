package whom.view.preview;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.web.WebEngine;

/// How far a page is scrolled. It asks the browser's own functions, since a page can give the document's names another meaning.
///
/// Lives on the JavaFX thread.
record PageScroll(WebEngine engine) {
    private static final String ASK = """
            (function () {
              var page = Object.getOwnPropertyDescriptor(Document.prototype, 'scrollingElement').get.call(document);
              return page ? window.scrollY + ' ' + page.scrollHeight + ' ' + window.innerHeight : '';
            })()""";

    /// In CSS pixels.
    ///
    /// @param whole the height of the page
    /// @param seen  the height of what is seen of it
    record At(double y, double whole, double seen) {
        double most() {
            return Math.max(0, whole - seen);
        }

        /// Where that is on a page of another height.
        double on(At other) {
            return whole == other.whole() || most() == 0 ? y : y / most() * other.most();
        }
    }

    /// Nothing while no page is there.
    @SuppressWarnings("CatchingUnchecked") // the exception of scripts has no name that will stay
    Optional<At> now() {
        try {
            if (engine.executeScript(ASK) instanceof String said && !said.isEmpty()) {
                String[] numbers = said.split(" ", -1);
                return Optional.of(new At(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2])));
            }
        } catch (RuntimeException e) {
            // A page that is still being loaded cannot tell.
        }
        return Optional.empty();
    }

    @SuppressWarnings("CatchingUnchecked") // as above
    void to(double y) {
        try {
            engine.executeScript(String.format(Locale.ROOT, "window.scrollTo(window.scrollX, %.1f)", y));
        } catch (RuntimeException e) {
            // A page that is still being loaded cannot be scrolled.
        }
    }
}
