package whom.desk.writing;

/// How the lines of a file end. A page of text has line feeds alone; the file gets back what it had.
public enum LineEnds {
    LF("\n"), CRLF("\r\n");

    private final String written;

    LineEnds(String written) {
        this.written = written;
    }

    /// What most lines of a text end with.
    public static LineEnds of(String text) {
        long feeds = text.chars().filter(c -> c == '\n').count();
        long both = 0;
        for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
            both++;
        }
        return both * 2 > feeds ? CRLF : LF;
    }

    /// The text with line feeds alone.
    public static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// A plain text as the file has it.
    public String in(String plain) {
        return this == LF ? plain : plain.replace("\n", written);
    }
}
