package whom.desk.writing;

/// The smallest stretch whose replacement makes one text of another, so that caret, colours and undo of the rest stay.
///
/// @param from in the text of before
/// @param to   in the text of before
public record Replacement(int from, int to, String text) {
    public static Replacement between(String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Replacement(start, before.length() - end, after.substring(start, after.length() - end));
    }

    public boolean isNothing() {
        return from == to && text.isEmpty();
    }
}
