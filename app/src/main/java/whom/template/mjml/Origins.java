package whom.template.mjml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.text.LineStarts;
import whom.text.Place;

/// Where each piece of the compiled HTML stood in the MJML.
final class Origins {
    private static final Pattern STAND_IN = Pattern.compile("<!--whomx(\\d{6})x-->|whomx(\\d{6})x");

    /// A browser's parser puts the body of a table after what stands before its first row; a loop over the rows must begin within it.
    private static final Pattern BEFORE_ROWS = Pattern.compile("(<table[^>]*>)((?:\\s*<!--whomx\\d{6}x-->)+\\s*)<tbody>");

    private final String html;
    private final LineStarts lines;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<@Nullable String, SourceFile> files;

    /// A piece in the HTML, from an offset.
    private record Spot(int start, Piece piece) {}

    /// A place of the MJML.
    ///
    /// @param file the included file, or null for the template itself
    record Origin(@Nullable String file, Place place) {}

    /// Puts the pieces back into what was compiled.
    Origins(String rendered, List<Piece> pieces, Map<@Nullable String, SourceFile> files) {
        this.files = files;
        String compiled = BEFORE_ROWS.matcher(rendered).replaceAll("$1<tbody>$2");
        StringBuilder made = new StringBuilder();
        Matcher found = STAND_IN.matcher(compiled);
        int at = 0;
        while (found.find()) {
            Piece piece = pieces.get(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)));
            made.append(compiled, at, found.start());
            spots.add(new Spot(made.length(), piece));
            made.append(piece.text());
            at = found.end();
        }
        this.html = made.append(compiled, at, compiled.length()).toString();
        this.lines = new LineStarts(html);
    }

    String html() {
        return html;
    }

    /// Whether the piece is in the HTML at all.
    boolean has(Piece piece) {
        return spots.stream().anyMatch(spot -> spot.piece().equals(piece));
    }

    Origin of(Piece piece) {
        return origin(piece, 0);
    }

    /// Where a place of the HTML stood, or nothing where MJML made it.
    Optional<Origin> of(Place place) {
        int offset = lines.offset(place);
        for (Spot spot : spots) {
            if (offset >= spot.start() && offset < spot.start() + spot.piece().text().length()) {
                return Optional.of(origin(spot.piece(), offset - spot.start()));
            }
        }
        return Optional.empty();
    }

    private Origin origin(Piece piece, int within) {
        SourceFile file = files.get(piece.file());
        return new Origin(piece.file(), file == null ? new Place(1, 1) : file.lines().place(piece.start() + within));
    }
}
