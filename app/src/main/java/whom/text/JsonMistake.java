package whom.text;

/// What a JSON parser complains about, in words for people.
public final class JsonMistake {
    private JsonMistake() {
    }

    /// @param complaint the parser's own message, which may go on about its inner state
    public static String said(String complaint) {
        String first = complaint.lines().findFirst().orElse("");
        if (first.isEmpty() || first.startsWith("Unexpected end-of-input")) {
            return "is cut off: it ends before its last bracket is closed";
        }
        int inner = first.indexOf(" (start marker");
        return "is not valid JSON: " + (inner < 0 ? first : first.substring(0, inner));
    }
}
