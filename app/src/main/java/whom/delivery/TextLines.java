package whom.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of plain text as they come about: white space is one blank, lines break between words, and never two empty ones follow each other.
final class TextLines {
    private static final char KEPT_BLANK = '\u00a0';
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u034f\\u200b-\\u200f\\u2060\\ufeff]");

    private final int width;
    private final List<String> done = new ArrayList<>();
    /// Of the paragraph that is being written; a line break stands where one was asked for.
    private final StringBuilder open = new StringBuilder();
    /// What stands before the next line, and before those after it.
    private String first = "";
    private String next = "";
    private boolean gapWanted;
    /// Where the content of the innermost mark begins: before its first line there is no gap of its own.
    private int begin;

    TextLines(int width) {
        this.width = width;
    }

    /// Text as it stands in HTML.
    void write(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        for (int i = 0; i < seen.length(); i++) {
            char c = seen.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                open.append(c);
            } else if (!endsInSpace()) {
                open.append(' ');
            }
        }
    }

    private boolean endsInSpace() {
        return open.isEmpty() || open.charAt(open.length() - 1) == ' ' || open.charAt(open.length() - 1) == '\n';
    }

    void breakLine() {
        open.append('\n');
    }

    /// Ends the line, if one was begun.
    void endLine() {
        if (open.toString().replace(KEPT_BLANK, ' ').isBlank()) {
            open.setLength(0);
            return;
        }
        for (String line : open.toString().strip().split("\n", -1)) {
            wrap(line.strip());
        }
        open.setLength(0);
    }

    /// Ends the line; what comes next stands apart from it.
    void gap() {
        endLine();
        gapWanted |= done.size() > begin;
    }

    private void wrap(String line) {
        int room = width - next.length();
        StringBuilder part = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!part.isEmpty() && length(part) + 1 + length(word) > room) {
                put(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        put(part.toString());
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private void put(String line) {
        if (gapWanted && !done.isEmpty()) {
            // A quotation goes on through its empty lines.
            done.add(first.equals(next) ? next.stripTrailing() : outer(next));
        }
        gapWanted = false;
        done.add((first + line.replace(KEPT_BLANK, ' ')).stripTrailing());
        first = next;
    }

    private static String outer(String mark) {
        return mark.substring(0, mark.lastIndexOf('>') + 1);
    }

    /// What the content's first line begins with; the others stand below what follows that.
    void hang(String mark, Runnable content) {
        endLine();
        within(next + mark, next + " ".repeat(mark.length()), content);
    }

    /// What each line of the content begins with.
    void behind(String mark, Runnable content) {
        endLine();
        if (gapWanted && !done.isEmpty()) {
            done.add(next.stripTrailing());
        }
        gapWanted = false;
        within(next + mark, next + mark, content);
    }

    private void within(String firstMark, String nextMark, Runnable content) {
        String outer = next;
        int outerBegin = begin;
        boolean apart = gapWanted;
        int before = done.size();
        begin = before;
        first = firstMark;
        next = nextMark;
        content.run();
        endLine();
        begin = outerBegin;
        first = outer;
        next = outer;
        gapWanted = done.size() == before && apart;
    }

    void verbatim(String text) {
        endLine();
        for (String line : text.stripTrailing().replaceAll("\\r\\n?", "\n").replaceFirst("^\\n", "").split("\n", -1)) {
            put(line.stripTrailing());
        }
    }

    void rule() {
        gap();
        put("-".repeat(width - next.length()));
        gap();
    }

    /// How many lines there are, before a gap that may follow.
    int count() {
        return done.size();
    }

    /// Draws a line below those that were written since.
    void underline(int from, char under) {
        endLine();
        int start = from < done.size() && done.get(from).isBlank() ? from + 1 : from;
        int longest = done.subList(Math.min(start, done.size()), done.size()).stream().mapToInt(line -> length(line) - next.length()).max()
                .orElse(0);
        if (longest > 0) {
            put(String.valueOf(under).repeat(longest));
        }
    }

    /// A place in what is being written.
    int mark() {
        return open.length();
    }

    /// What was written since, as far as its line is not over.
    String since(int mark) {
        return mark <= open.length() ? open.substring(mark) : open.toString();
    }

    String text() {
        endLine();
        return done.isEmpty() ? "" : String.join("\n", done) + "\n";
    }
}
