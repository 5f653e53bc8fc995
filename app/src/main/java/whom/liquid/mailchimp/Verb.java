package whom.liquid.mailchimp;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Span;

/// A merge tag taken apart.
///
/// @param text     as it was meant
/// @param name     in capitals, what stands before the colon, or all of it
/// @param argument what stands behind the colon, or null where there is none
/// @param behind   where that is, or the whole tag
record Verb(Span span, String text, String name, @Nullable String argument, Span behind) {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>|]*>");
    /// What people write for the parts of a block.
    private static final Map<String, String> MISWRITTEN = Map.of("ENDIF", "END:IF", "END_IF", "END:IF", "END IF", "END:IF", "END", "END:IF",
            "ELSE", "ELSE:", "ELSE IF", "ELSEIF:", "ELSIF", "ELSEIF:", "ELIF", "ELSEIF:", "ENDINTERESTED", "END:INTERESTED",
            "END_INTERESTED",
            "END:INTERESTED");

    /// The tag as it was meant; what is wrong with its writing is noted.
    static Verb of(Piece.Tag tag, Reading reading) {
        String written = tag.written();
        String plain = MARKUP.matcher(written).replaceAll("");
        String bare = plain.strip();
        if (!plain.equals(written)) {
            reading.problem(tag.span(), "there is HTML within a merge tag, which breaks it: write *|" + bare + "|*");
        } else if (!written.startsWith(bare) || (bare.indexOf(':') < 0 && !written.equals(bare))) {
            reading.problem(tag.span(), "there are spaces around the name, so Mailchimp prints it as it is: write *|" + bare + "|*");
        }
        String meant = bare;
        int colon = bare.indexOf(':');
        String name = (colon < 0 ? bare : bare.substring(0, colon)).strip().toUpperCase(Locale.ROOT);
        if ((colon >= 0 || SenderTags.get(name) != null) && !bare.startsWith(name)) {
            reading.note(tag.span(), "Mailchimp's tags are written in capitals: " + name);
        }
        String right = MISWRITTEN.get(name);
        if (right != null && (colon < 0 || !right.equals(name + ":")) && !(name.equals("END") && colon >= 0)) {
            String behind = colon < 0 || right.startsWith("END") ? "" : bare.substring(colon + 1).strip();
            meant = right + behind;
            reading.problem(tag.span(), "Mailchimp has no *|" + bare + "|*: write *|" + meant + (right.equals("ELSEIF:") && behind.isEmpty()
                    ? "FNAME = x"
                    : "") + "|*");
        }
        return of(tag, meant);
    }

    private static Verb of(Piece.Tag tag, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Verb(tag.span(), text, text.toUpperCase(Locale.ROOT), null, tag.inside());
        }
        Span inside = tag.inside();
        String source = inside.source().text();
        int from = source.indexOf(':', inside.start()) + 1;
        if (from == 0 || from > inside.end()) {
            from = inside.start();
        }
        while (from < inside.end() && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        return new Verb(tag.span(), text, text.substring(0, colon).strip().toUpperCase(Locale.ROOT), text.substring(colon + 1).strip(),
                new Span(inside.source(), from, inside.end()));
    }
}
