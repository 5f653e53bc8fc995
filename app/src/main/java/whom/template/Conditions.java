package whom.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.Taken;

/// The branches of a variant in words, close to what stands in the template.
public final class Conditions {
    private final List<Block> blocks;

    public Conditions(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// A phrase for each block that was reached, each phrase once.
    List<String> of(List<Taken> path) {
        return path.stream().map(this::phrase).distinct().toList();
    }

    private String phrase(Taken taken) {
        Block block = blocks.get(taken.block());
        return taken.arms().stream().map(arm -> phrase(block, arm)).collect(Collectors.joining(" / "));
    }

    /// One way through a block: `country == 'DE'`.
    public String phrase(Block block, int arm) {
        boolean last = arm == block.arms().size() - 1;
        return switch (block.kind()) {
            case IF -> last ? otherwise(block) : written(block.arms().get(arm));
            case UNLESS -> last
                    ? unlessOtherwise(block)
                    : arm == 0 ? "not (" + written(block.arms().getFirst()) + ")" : written(block.arms().get(arm));
            case CASE -> last ? noneOf(block) : whenOf(block, arm);
            case LOOP -> block.subject() + (last ? " is empty" : " is not empty");
        };
    }

    private static String unlessOtherwise(Block block) {
        List<Arm> asked = block.arms().subList(0, block.arms().size() - 1);
        return written(asked.getFirst())
                + asked.stream().skip(1).map(arm -> " and not (" + written(arm) + ")").collect(Collectors.joining());
    }

    private String otherwise(Block block) {
        List<String> others = new ArrayList<>();
        for (int arm = 0; arm < block.arms().size() - 1; arm++) {
            others.add(written(block.arms().get(arm)));
        }
        if (others.size() == 1) {
            return "not (" + others.getFirst() + ")";
        }
        return blocks.size() == 1 ? "otherwise" : others.stream().map(o -> "not (" + o + ")").collect(Collectors.joining(" and "));
    }

    private static String noneOf(Block block) {
        return block.subject() + " is none of "
                + block.arms().stream().limit(block.arms().size() - 1L).map(Conditions::written).collect(Collectors.joining(", "));
    }

    private static String whenOf(Block block, int arm) {
        return Stream.of(written(block.arms().get(arm)).split(", ", -1)).map(term -> block.subject() + " == " + term)
                .collect(Collectors.joining(" or "));
    }

    private static String written(Arm arm) {
        return String.valueOf(arm.condition());
    }
}
