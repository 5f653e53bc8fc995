package whom.bench.samples;

import java.util.ArrayList;
import java.util.List;

/// A choice among texts of which some are more common, written as `Paris 30, Lyon 12, Nice`; a text without a weight weighs 1.
public final class Skew {
    private final List<String> choices = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    private Skew(String written) {
        for (String part : written.strip().split("\\s*,\\s*", -1)) {
            int space = part.lastIndexOf(' ');
            boolean weighted = space > 0 && Character.isDigit(part.charAt(space + 1));
            total += weighted ? Double.parseDouble(part.substring(space + 1)) : 1;
            choices.add(weighted ? part.substring(0, space) : part);
            upTo.add(total);
        }
    }

    public static Skew of(String written) {
        return new Skew(written);
    }

    public String draw(Dice dice) {
        double point = dice.share() * total;
        int index = 0;
        while (upTo.get(index) <= point) {
            index++;
        }
        return choices.get(index);
    }
}
