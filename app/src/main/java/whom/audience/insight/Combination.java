package whom.audience.insight;

/// Being in exactly these segments and in no other.
///
/// @param segments bit n stands for the nth segment, from 0; 0 is being in none of them
/// @param people   who are in these and in no other
public record Combination(long segments, long people) {
    /// Whether the nth segment is one of them.
    public boolean has(int segment) {
        return (segments >>> segment & 1) != 0;
    }

    /// How many segments.
    public int degree() {
        return Long.bitCount(segments);
    }
}
