package whom.liquid;

import java.util.List;

/// The arms of a block that one rendering took: one, or several where the block stands in a loop. How often does not matter.
///
/// @param block number of the block
/// @param arms  positions in [Block#arms()], ascending
public record Taken(int block, List<Integer> arms) {
    public Taken {
        arms = List.copyOf(arms);
    }
}
