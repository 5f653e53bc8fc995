package whom.liquid.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import whom.liquid.Block;
import whom.liquid.Taken;
import whom.liquid.parse.Script;

/// From the bits of a run to the branches they stand for. People share few ways through a template, so that each way is put together once.
final class Paths {
    private static final int MOST_KEPT = 4_096;

    private final Script script;
    private final Map<BitSet, List<Taken>> known = new ConcurrentHashMap<>();

    Paths(Script script) {
        this.script = script;
    }

    List<Taken> of(BitSet taken) {
        List<Taken> path = known.get(taken);
        if (path == null) {
            path = path(taken);
            if (known.size() < MOST_KEPT) {
                known.put(taken, path);
            }
        }
        return path;
    }

    private List<Taken> path(BitSet bits) {
        List<Taken> path = new ArrayList<>();
        for (Block block : script.blocks()) {
            int first = script.traces().get(block.number());
            List<Integer> arms = bits.get(first, first + block.arms().size()).stream().boxed().toList();
            if (!arms.isEmpty()) {
                path.add(new Taken(block.number(), arms));
            }
        }
        return List.copyOf(path);
    }
}
