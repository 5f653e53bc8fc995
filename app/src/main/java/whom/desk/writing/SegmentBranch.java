package whom.desk.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A new branch in a template's source: an `elsif` of the `if` that stands around a place, or an `if` of its own.
///
/// @param source the whole source with it
/// @param caret  where what its people get is to be written
public record SegmentBranch(String source, int caret) {
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)[^%]*?-?%\\}");

    /// A block `if` that is open.
    private record Open(boolean branching, int depth) {}

    /// @param condition behind `if`
    /// @param name      of the segment, for whoever reads the source
    public static SegmentBranch in(String source, int offset, String condition, String name) {
        String note = "{% comment %} " + name.replace("{", "").replace("}", "").replace("%", "") + " {% endcomment %}";
        int arm = nextArm(source, offset);
        if (arm >= 0) {
            String indent = indentBefore(source, arm);
            String begin = "{% elsif " + condition + " %}" + note;
            boolean ownLine = indent != null;
            String inner = ownLine ? "\n" + indent + "  " : "";
            String text = begin + inner + (ownLine ? "\n" + indent : "");
            int caret = arm + begin.length() + inner.length();
            return new SegmentBranch(source.substring(0, arm) + text + source.substring(arm), caret);
        }
        int at = outside(source, offset);
        int line = source.lastIndexOf('\n', at - 1) + 1;
        String indent = leading(source.substring(line, at));
        boolean blank = source.substring(line, at).isBlank();
        String begin = (blank ? "" : "\n" + indent) + "{% if " + condition + " %}" + note + "\n" + indent + "  ";
        String end = "\n" + indent + "{% endif %}" + (at < source.length() && source.charAt(at) != '\n' ? "\n" + indent : "");
        return new SegmentBranch(source.substring(0, at) + begin + end + source.substring(at), at + begin.length());
    }

    /// Where the arm ends in which the place is; −1 where no `if` is around it.
    private static int nextArm(String source, int offset) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source);
        int around = -1;
        int depth = 0;
        boolean passed = false;
        // Where the last arm of each open block begins that takes everybody else: nothing may stand behind it.
        Map<Integer, Integer> others = new HashMap<>();
        while (tag.find()) {
            if (!passed && tag.end() > offset) {
                passed = true;
                Open branching = open.stream().filter(Open::branching).findFirst().orElse(null);
                if (branching == null) {
                    return -1;
                }
                around = branching.depth();
                if (others.containsKey(around)) {
                    return others.get(around);
                }
            }
            String name = tag.group(1);
            switch (name) {
                case "if" -> open.push(new Open(true, ++depth));
                case "unless", "case", "for", "tablerow", "capture", "comment", "raw", "ifchanged" -> open.push(new Open(false, ++depth));
                case "elsif", "else" -> {
                    if (passed && depth == around) {
                        return tag.start();
                    }
                    if (name.equals("else")) {
                        others.put(depth, tag.start());
                    }
                }
                default -> {
                    if (name.startsWith("end") && !open.isEmpty()) {
                        if (passed && depth == around) {
                            return tag.start();
                        }
                        open.pop();
                        others.remove(depth);
                        depth--;
                    }
                }
            }
        }
        return -1;
    }

    /// Not within a tag or an expression, but behind it.
    private static int outside(String source, int offset) {
        int at = Math.clamp(offset, 0, source.length());
        for (String[] pair : new String[][]{{"{{", "}}"}, {"{%", "%}"}, {"<", ">"}}) {
            int opened = source.lastIndexOf(pair[0], Math.max(0, at - 1));
            int closed = opened < 0 ? -1 : source.indexOf(pair[1], opened);
            if (opened >= 0 && opened < at && closed >= at) {
                at = closed + pair[1].length();
            }
        }
        return at;
    }

    private static @Nullable String indentBefore(String source, int at) {
        String before = source.substring(source.lastIndexOf('\n', at - 1) + 1, at);
        return before.isBlank() ? before : null;
    }

    private static String leading(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
