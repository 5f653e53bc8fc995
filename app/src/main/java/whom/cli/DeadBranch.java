package whom.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.liquid.Block;
import whom.liquid.Parsed;
import whom.template.Conditions;
import whom.template.Matrix;

/// A way through a block of a template that nobody goes.
///
/// @param when      what would have to hold, close to what stands in the template
/// @param otherwise whether it is what is left when nothing else holds
record DeadBranch(Block block, int arm, String when, boolean otherwise) {
    /// In the order of the source.
    static List<DeadBranch> of(Parsed parsed, Matrix matrix) {
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        matrix.variants().stream().filter(variant -> !variant.isDead()).flatMap(variant -> variant.path().stream())
                .forEach(block -> taken.computeIfAbsent(block.block(), _ -> new HashSet<>()).addAll(block.arms()));
        Conditions conditions = new Conditions(parsed.blocks());
        List<DeadBranch> dead = new ArrayList<>();
        for (Block block : parsed.blocks()) {
            for (int arm = 0; arm < block.arms().size(); arm++) {
                if (!taken.getOrDefault(block.number(), Set.of()).contains(arm)) {
                    dead.add(new DeadBranch(block, arm, conditions.phrase(block, arm), arm == block.arms().size() - 1));
                }
            }
        }
        return dead;
    }

    /// The file and place it stands at.
    String where(String file) {
        return file + ", " + block.arms().get(arm).place();
    }
}
