package whom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import whom.template.Matrix;
import whom.template.Variant;

/// The matrix of a template's variants for people to read: first what each variant is, then each segment by variant.
///
/// Segments are the rows, since their names are long and those of variants are short; many variants go on below.
///
/// @param dead the branches that nobody takes
record VariantTable(String template, Matrix matrix, List<DeadBranch> dead) {
    private static final int VARIANTS_BESIDE_EACH_OTHER = 8;
    private static final int NUMBER = 11;
    private static final String INDENT = " ".repeat(NUMBER + 2);

    List<String> lines() {
        List<Variant> variants = matrix.variants();
        int id = variants.stream().mapToInt(variant -> variant.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Variant variant : variants) {
            String nobody = variant.isDead() ? "  (nobody gets it)" : "";
            lines.add(number(variant.people()) + "  " + left(variant.id(), id) + "  " + when(variant) + nobody);
        }
        lines.add(number(matrix.people()) + "  in all");
        if (matrix.inNone() > 0) {
            lines.add(number(matrix.inNone()) + "  in none of the segments");
        }
        if (matrix.divided() > 0) {
            lines.add(number(matrix.divided()) + "  in several segments, with another variant in one than in another");
        }
        if (!dead.isEmpty()) {
            lines.add("");
            dead.forEach(branch -> lines
                    .add("nobody gets the branch where " + branch.when() + " (" + branch.where(template + ".liquid") + ")"));
        }
        for (int from = 0; !matrix.segments().isEmpty() && from < variants.size(); from += VARIANTS_BESIDE_EACH_OTHER) {
            lines.add("");
            bySegment(variants.subList(from, Math.min(variants.size(), from + VARIANTS_BESIDE_EACH_OTHER)), lines);
        }
        return lines;
    }

    private void bySegment(List<Variant> some, List<String> lines) {
        int name = matrix.segments().stream().mapToInt(segment -> segment.codePointCount(0, segment.length())).max().orElse(0);
        lines.add(left("", name) + some.stream().map(variant -> right(variant.id())).collect(Collectors.joining()));
        for (String segment : matrix.segments()) {
            lines.add(left(segment, name)
                    + some.stream().map(variant -> number(variant.segments().getOrDefault(segment, 0L))).collect(Collectors.joining()));
        }
    }

    /// A condition a line, so that long ones stay readable.
    private static String when(Variant variant) {
        return variant.when().isEmpty() ? "everyone" : String.join("\n" + INDENT + "    and ", variant.when());
    }

    private static String number(long people) {
        return right(Console.number(people));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER - text.length())) + text;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
