package whom.export;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.regex.Pattern;
import whom.export.preset.FileForm;
import whom.export.preset.TextForm;
import whom.export.preset.TextForm.Guard;
import whom.export.preset.TextForm.LineBreaks;
import whom.export.preset.TextForm.Replacement;
import whom.export.preset.TextForm.Unwanted;

/// Texts made fit for a file. Nearly all of them are plain ASCII to which no rule applies: those are only looked at.
final class Fit {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\t\r\n]]");
    private static final Pattern EMOJI = Pattern.compile("(?:[\\p{IsEmoji_Presentation}\\p{IsEmoji_Modifier}\u20e3]"
            + "|[\\p{IsExtended_Pictographic}&&[^\u00a9\u00ae\u2122]]|[\u00a9\u00ae\u2122](?=\ufe0f))[\ufe0f\u200d]*");
    private static final String FORMULA = "=+-@\t\r";
    private static final int ASCII = 0x80;

    private final TextForm form;
    private final String lineEnding;
    private final CharsetEncoder encoder;
    private final boolean everything;
    private final boolean[] plain = new boolean[ASCII];

    Fit(TextForm form, FileForm file) {
        this.form = form;
        this.lineEnding = form.lineBreaks() == LineBreaks.SPACE ? " " : file.lineEnding();
        this.encoder = file.encoding().newEncoder();
        this.everything = file.encoding().name().startsWith("UTF");
        for (char c = ' '; c <= '~'; c++) {
            plain[c] = true;
        }
        for (Replacement replacement : form.replacements()) {
            char first = replacement.what().isEmpty() ? 0 : replacement.what().charAt(0);
            if (first < ASCII) {
                plain[first] = false;
            }
        }
    }

    Cell text(Cell cell) {
        if (cell.text().isEmpty()) {
            return cell;
        }
        Cell fit = text(cell.text());
        return fit.flaw() != null || cell.flaw() == null ? fit : new Cell(fit.text(), cell.flaw());
    }

    Cell text(String text) {
        return isPlain(text) ? Cell.of(text) : changed(text);
    }

    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII || !plain[c]) {
                return false;
            }
        }
        return text.isEmpty() || ((form.guard() == Guard.OFF || FORMULA.indexOf(text.charAt(0)) < 0)
                && (!form.trimmed() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ')));
    }

    private Cell changed(String text) {
        String trimmed = form.trimmed() ? text.strip() : text;
        String replaced = form.composed() ? Normalizer.normalize(trimmed, Normalizer.Form.NFC) : trimmed;
        String composed = replaced;
        for (Replacement replacement : form.replacements()) {
            replaced = replaced.replace(replacement.what(), replacement.by());
        }
        switch (form.control()) {
            case REMOVE -> replaced = CONTROL.matcher(replaced).replaceAll("");
            case REJECT, KEEP -> {
                // Looked at below.
            }
        }
        if (form.emoji() != Unwanted.KEEP && EMOJI.matcher(replaced).find()) {
            if (form.emoji() == Unwanted.REJECT) {
                return Cell.without(Flaw.EMOJI);
            }
            replaced = EMOJI.matcher(replaced).replaceAll("").strip();
        }
        boolean lines = LINE_BREAK.matcher(replaced).find();
        if (lines && form.lineBreaks() == LineBreaks.REJECT) {
            return Cell.without(Flaw.BROKEN_LINE);
        }
        String fit = lines ? LINE_BREAK.matcher(replaced).replaceAll(lineEnding) : replaced;
        if (isUnreadable(fit)) {
            return Cell.without(Flaw.UNREADABLE);
        }
        if (!everything && !encoder.canEncode(fit)) {
            return Cell.without(Flaw.NOT_ENCODED);
        }
        boolean changed = !replaced.equals(composed) || (form.lineBreaks() == LineBreaks.SPACE && lines);
        Cell guarded = guarded(fit);
        return changed && guarded.flaw() == null ? new Cell(guarded.text(), Flaw.REPLACED) : guarded;
    }

    private Cell guarded(String text) {
        if (form.guard() == Guard.OFF || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0) {
            return Cell.of(text);
        }
        return switch (form.guard()) {
            case APOSTROPHE -> Cell.of("'" + text);
            case TAB -> Cell.of("\t" + text);
            case REJECT -> Cell.without(Flaw.FORMULA);
            case OFF -> Cell.of(text);
        };
    }

    /// Control characters that stay, and halves of pairs of surrogates.
    private boolean isUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            } else if (form.control() != Unwanted.KEEP && Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n') {
                return true;
            }
        }
        return false;
    }
}
