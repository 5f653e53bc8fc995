package whom.template.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where two pictures of one width differ to the eye. What was pushed down by something new above it is found again and does not differ, nor does
/// what moved by a pixel or two or is a shade lighter.
///
/// @param before regions of the one that was
/// @param after  regions of the one that is
public record PictureDifference(List<Region> before, List<Region> after) {
    /// A pixel counts as there when one like it is as near as this.
    private static final int NEAR = 2;
    /// Of 255, in each of the three colours.
    private static final int SHADE = 24;
    /// Regions are made of squares of so many pixels.
    private static final int SQUARE = 8;
    /// Fewer pixels in a square are dust.
    private static final int DUST = 3;
    /// Squares so near belong together.
    private static final int TOGETHER = 3;

    public PictureDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// In pixels; right and bottom are the first beyond it.
    public record Region(int left, int top, int right, int bottom) {}

    /// Whether they look the same.
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /// @param before rows of pixels, as 0xAARRGGBB
    /// @param width  of both
    public static PictureDifference of(int[] before, int[] after, int width) {
        Comparison comparison = new Comparison(new Side(before, width), new Side(after, width));
        comparison.match(0, comparison.one.height, 0, comparison.two.height);
        return new PictureDifference(comparison.one.regions(), comparison.two.regions());
    }

    private static final class Side {
        final int[] pixels;
        final int width;
        final int height;
        final long[] rows;
        /// How many pixels of each square differ.
        final int[] squares;
        final int across;

        Side(int[] pixels, int width) {
            this.pixels = pixels;
            this.width = width;
            this.height = pixels.length / width;
            this.rows = new long[height];
            for (int y = 0; y < height; y++) {
                long hash = 1;
                for (int x = 0; x < width; x++) {
                    hash = hash * 0x9E3779B97F4A7C15L + pixels[y * width + x];
                }
                rows[y] = hash;
            }
            this.across = (width + SQUARE - 1) / SQUARE;
            this.squares = new int[across * ((height + SQUARE - 1) / SQUARE)];
        }

        void mark(int x, int y, int weight) {
            squares[y / SQUARE * across + x / SQUARE] += weight;
        }

        /// Rows that the other has not: what stands in them, or all of them where nothing does.
        void mark(int from, int to) {
            boolean plain = true;
            for (int pass = 0; pass < 2; pass++) {
                for (int y = from; y < to; y++) {
                    for (int x = 0; x < width; x++) {
                        if (pass == 1 || !like(pixels[y * width + x], pixels[y * width])) {
                            mark(x, y, 1);
                            plain = false;
                        }
                    }
                }
                if (!plain) {
                    return;
                }
            }
        }

        List<Region> regions() {
            int down = across == 0 ? 0 : squares.length / across;
            boolean[] seen = new boolean[squares.length];
            List<Region> regions = new ArrayList<>();
            for (int at = 0; at < squares.length; at++) {
                if (!seen[at] && squares[at] >= DUST) {
                    regions.add(region(at, down, seen));
                }
            }
            return regions;
        }

        private Region region(int start, int down, boolean[] seen) {
            int left = across;
            int top = down;
            int right = 0;
            int bottom = 0;
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            seen[start] = true;
            while (!open.isEmpty()) {
                int at = open.pop();
                int x = at % across;
                int y = at / across;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y + 1);
                for (int v = Math.max(0, y - TOGETHER); v <= Math.min(down - 1, y + TOGETHER); v++) {
                    for (int u = Math.max(0, x - TOGETHER); u <= Math.min(across - 1, x + TOGETHER); u++) {
                        int near = v * across + u;
                        if (!seen[near] && squares[near] >= DUST) {
                            seen[near] = true;
                            open.push(near);
                        }
                    }
                }
            }
            return new Region(left * SQUARE, top * SQUARE, Math.min(width, right * SQUARE), Math.min(height, bottom * SQUARE));
        }
    }

    private static boolean like(int one, int two) {
        return Math.abs(((one >> 16) & 0xff) - ((two >> 16) & 0xff)) <= SHADE
                && Math.abs(((one >> 8) & 0xff) - ((two >> 8) & 0xff)) <= SHADE
                && Math.abs((one & 0xff) - (two & 0xff)) <= SHADE;
    }

    /// @param one the picture that was
    /// @param two the picture that is
    private record Comparison(Side one, Side two) {
        /// Rows that both have hold both together, as lines of text do: those that are there once in each, in the order that most of them keep
        /// (patience diff).
        void match(int from, int to, int from2, int to2) {
            int start = from;
            int start2 = from2;
            while (start < to && start2 < to2 && one.rows[start] == two.rows[start2]) {
                start++;
                start2++;
            }
            int end = to;
            int end2 = to2;
            while (end > start && end2 > start2 && one.rows[end - 1] == two.rows[end2 - 1]) {
                end--;
                end2--;
            }
            if (start == end && start2 == end2) {
                return;
            }
            List<int[]> anchors = anchors(start, end, start2, end2);
            if (anchors.isEmpty()) {
                changed(start, end, start2, end2);
                return;
            }
            int at = start;
            int at2 = start2;
            for (int[] anchor : anchors) {
                gap(at, anchor[0], at2, anchor[1]);
                at = anchor[0] + 1;
                at2 = anchor[1] + 1;
            }
            gap(at, end, at2, end2);
        }

        private void gap(int from, int to, int from2, int to2) {
            if (from < to || from2 < to2) {
                match(from, to, from2, to2);
            }
        }

        private List<int[]> anchors(int from, int to, int from2, int to2) {
            Map<Long, Integer> once = once(two.rows, from2, to2);
            Map<Long, Integer> mine = once(one.rows, from, to);
            List<int[]> pairs = new ArrayList<>();
            for (int y = from; y < to; y++) {
                Integer there = once.get(one.rows[y]);
                if (mine.containsKey(one.rows[y]) && there != null) {
                    pairs.add(new int[]{y, there});
                }
            }
            return longest(pairs);
        }

        private static Map<Long, Integer> once(long[] rows, int from, int to) {
            Map<Long, Integer> at = new HashMap<>();
            Map<Long, Integer> counts = new HashMap<>();
            for (int y = from; y < to; y++) {
                at.put(rows[y], y);
                counts.merge(rows[y], 1, Integer::sum);
            }
            at.keySet().removeIf(row -> counts.getOrDefault(row, 0) > 1);
            return at;
        }

        /// The longest run of pairs whose second numbers rise, too.
        private static List<int[]> longest(List<int[]> pairs) {
            TreeMap<Integer, Integer> ends = new TreeMap<>();
            int[] before = new int[pairs.size()];
            for (int i = 0; i < pairs.size(); i++) {
                int value = pairs.get(i)[1];
                Map.Entry<Integer, Integer> lower = ends.lowerEntry(value);
                before[i] = lower == null ? -1 : lower.getValue();
                Integer higher = ends.higherKey(value);
                if (higher != null) {
                    ends.remove(higher);
                }
                ends.put(value, i);
            }
            List<int[]> run = new ArrayList<>();
            for (int i = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); i >= 0; i = before[i]) {
                run.add(pairs.get(i));
            }
            return run.reversed();
        }

        private void changed(int from, int to, int from2, int to2) {
            int both = Math.min(to - from, to2 - from2);
            for (int i = 0; i < both; i++) {
                for (int x = 0; x < one.width; x++) {
                    if (!isNear(one, x, from + i, two, from2 + i)) {
                        one.mark(x, from + i, 1);
                        two.mark(x, from2 + i, 1);
                    } else if (!isNear(two, x, from2 + i, one, from + i)) {
                        one.mark(x, from + i, 1);
                        two.mark(x, from2 + i, 1);
                    }
                }
            }
            one.mark(from + both, to);
            two.mark(from2 + both, to2);
        }

        private static boolean isNear(Side of, int x, int y, Side in, int y2) {
            int pixel = of.pixels[y * of.width + x];
            if (like(pixel, in.pixels[y2 * in.width + x])) {
                return true;
            }
            for (int v = Math.max(0, y2 - NEAR); v <= Math.min(in.height - 1, y2 + NEAR); v++) {
                for (int u = Math.max(0, x - NEAR); u <= Math.min(in.width - 1, x + NEAR); u++) {
                    if (like(pixel, in.pixels[v * in.width + u])) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
