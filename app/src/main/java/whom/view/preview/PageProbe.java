package whom.view.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.web.WebEngine;
import whom.template.PageLink;
import whom.template.PageSpot;

/// What stands where on a page. It asks the browser's own functions, since a page can give the document's names another meaning.
///
/// Lives on the JavaFX thread.
record PageProbe(WebEngine engine) {
    /// Where the link leads that is at a point, in CSS pixels of what is seen.
    Optional<String> link(double x, double y) {
        String name = PageLink.ATTRIBUTE;
        return nearest(x, y, "a[" + name + "], area[" + name + "]", name);
    }

    /// Where the element that is at a point stands in the template's source.
    OptionalInt spot(double x, double y) {
        return nearest(x, y, "[" + PageSpot.ATTRIBUTE + "]", PageSpot.ATTRIBUTE).map(PageSpot::of).orElse(OptionalInt.empty());
    }

    @SuppressWarnings("CatchingUnchecked") // the exception of scripts has no name that will stay
    private Optional<String> nearest(double x, double y, String selector, String attribute) {
        try {
            Object found = engine.executeScript(String.format(Locale.ROOT, """
                    (function () {
                      var at = Document.prototype.elementFromPoint.call(document, %f, %f);
                      var found = at && Element.prototype.closest.call(at, '%s');
                      return found ? Element.prototype.getAttribute.call(found, '%s') : '';
                    })()""", x, y, selector, attribute));
            return found instanceof String value && !value.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException e) {
            // A page that is still being loaded has nothing yet.
            return Optional.empty();
        }
    }

    /// Draws a line around the elements that stand at a place of the source, and around no others; it changes nothing of how the page is laid out.
    ///
    /// @param spot  as [PageSpot] calls it; negative for none
    /// @param bring whether the first of them is brought into sight
    @SuppressWarnings("CatchingUnchecked") // as above
    void point(int spot, boolean bring) {
        try {
            engine.executeScript(String.format(Locale.ROOT, """
                    (function () {
                      var all = Document.prototype.querySelectorAll.call(document, '[%1$s]');
                      var first = null;
                      for (var i = 0; i < all.length; i++) {
                        var style = all[i].style;
                        if (style.outlineOffset === '1.5px') { style.outline = ''; style.outlineOffset = ''; }
                        if (Element.prototype.getAttribute.call(all[i], '%1$s') === '%2$d') {
                          style.outline = '2px solid #0969da';
                          style.outlineOffset = '1.5px';
                          first = first || all[i];
                        }
                      }
                      if (first && %3$b) {
                        var box = Element.prototype.getBoundingClientRect.call(first);
                        if (box.bottom < 0 || box.top > window.innerHeight - 20) {
                          window.scrollTo(window.scrollX, window.scrollY + box.top - window.innerHeight / 3);
                        }
                      }
                    })()""", PageSpot.ATTRIBUTE, spot, bring));
        } catch (RuntimeException e) {
            // It is pointed at again once the page is there.
        }
    }
}
