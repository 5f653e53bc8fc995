package whom.template.mjml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.text.LineStarts;

/// One file of MJML with the pieces in it told apart.
///
/// @param name   as it was included, or null for the template itself
/// @param pieces in their order
/// @param reader of its tags, with offsets of the file
record SourceFile(@Nullable String name, String text, LineStarts lines, List<Piece> pieces, TagReader reader) {
    /// In the place of pieces while tags are read, so that every offset stays: a letter that nobody writes.
    private static final String FILLER = "\uE000";

    /// @param first the number of its first piece
    static SourceFile of(@Nullable String name, String text, Markings markings, int first) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder masked = new StringBuilder(text);
        Matcher found = markings.piece().matcher(text);
        while (found.find()) {
            pieces.add(new Piece(first + pieces.size(), name, found.start(), found.group()));
            masked.replace(found.start(), found.end(), FILLER.repeat(found.end() - found.start()));
        }
        return new SourceFile(name, text, new LineStarts(text), pieces, new TagReader(masked.toString()));
    }

    List<Tag> tags() {
        return reader.tags();
    }

    /// Pieces that never end, and those that stand where MJML would put them somewhere else.
    List<LiquidProblem> mistakes(Markings markings) {
        List<LiquidProblem> mistakes = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        pieces.forEach(piece -> rest.replace(piece.start(), piece.start() + piece.text().length(), " ".repeat(piece.text().length())));
        Matcher begun = markings.begun().matcher(rest);
        while (begun.find()) {
            mistakes.add(new LiquidProblem("`" + begun.group() + "` never ends", lines.place(begun.start()), name));
        }
        for (Tag tag : tags()) {
            for (Tag.Attribute attribute : tag.attributes()) {
                if (attribute.name().contains(FILLER)) {
                    mistakes.add(new LiquidProblem(
                            "between attributes MJML would move it; write it within the quotes of an attribute, or the whole tag in "
                                    + "each branch",
                            lines.place(attribute.start()), name));
                }
            }
        }
        return mistakes;
    }

    /// The text with a stand-in for each piece.
    ///
    /// @param asWord whether a piece needs to be a word even between tags
    String standIns(Predicate<Piece> asWord) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            made.append(text, at, piece.start());
            made.append(reader.betweenTags(piece.start()) && !asWord.test(piece) ? piece.comment() : piece.word());
            at = piece.start() + piece.text().length();
        }
        return made.append(text, at, text.length()).toString();
    }
}
