package whom.desk.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which blocks of a template are open at a place.
final class OpenTags {
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)");

    private OpenTags() {
    }

    /// The names of the blocks that are open at an offset, the innermost first.
    ///
    /// @param tags each with its end tag
    static Deque<String> at(String source, int offset, Map<String, String> tags) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source).region(0, offset);
        while (tag.find()) {
            String name = tag.group(1);
            if (!tags.getOrDefault(name, "").isEmpty()) {
                open.push(name);
            } else if (!open.isEmpty() && name.equals(tags.get(open.peek()))) {
                open.pop();
            }
        }
        return open;
    }

    /// Whether blocks of a name are closed more often than they are opened, so that one more would be closed already.
    static boolean isClosedAlready(String source, String name, String end) {
        long opened = 0;
        long closed = 0;
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            opened += tag.group(1).equals(name) ? 1 : 0;
            closed += tag.group(1).equals(end) ? 1 : 0;
        }
        return closed > opened;
    }
}
