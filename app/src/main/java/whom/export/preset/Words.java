package whom.export.preset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import whom.text.Refusal;

/// Constants that stand as words in a preset.
final class Words {
    private Words() {
    }

    static <T> T of(Fields fields, String name, String otherwise, T[] all, Function<T, String> word) throws Refusal {
        List<String> words = new ArrayList<>();
        for (T one : all) {
            words.add(word.apply(one));
        }
        return all[words.indexOf(fields.choice(name, otherwise, words))];
    }
}
