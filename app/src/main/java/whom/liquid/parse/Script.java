package whom.liquid.parse;

import java.util.List;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Read;
import whom.liquid.tree.Body;

/// A template that was understood, partials and all.
///
/// @param blocks what branches, in the order of the source
/// @param traces for each block the number of its first arm among the arms of all
/// @param reads  the places that read something, by their number
/// @param notes  what renders, but hardly as meant
public record Script(Body body, List<Block> blocks, List<Integer> traces, List<Read> reads, List<LiquidProblem> notes) {
    public Script {
        blocks = List.copyOf(blocks);
        traces = List.copyOf(traces);
        reads = List.copyOf(reads);
        notes = List.copyOf(notes);
    }

    /// How many arms all blocks have.
    public int arms() {
        return blocks.stream().mapToInt(block -> block.arms().size()).sum();
    }
}
