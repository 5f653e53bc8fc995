package whom.template.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cases of a data file: `== name`, settings as `key value` each on a line, a text, and after it lines that begin with `-> ` or `-- `.
///
/// @param name     what it is about
/// @param settings by key
/// @param text     what is looked at
/// @param wanted   the lines that say what is wanted, without their sign
public record Cases(String name, Map<String, String> settings, String text, List<String> wanted) {
    private static final Pattern SETTING = Pattern.compile("(subject|preheader|domains|clients|width|utm)(?: (.*))?\n");

    /// The kinds of faults that a file is about, from its line `kinds`.
    static Set<String> kinds(String file) {
        return read(file).lines().filter(line -> line.startsWith("kinds ")).map(line -> Set.of(line.substring(6).split(" ", -1)))
                .findFirst()
                .orElseThrow();
    }

    /// A setting, empty when the case has none.
    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /// The words of a setting.
    public Set<String> words(String key) {
        return setting(key).isEmpty() ? Set.of() : Set.of(setting(key).split(" ", -1));
    }

    public static List<Cases> of(String file) {
        List<Cases> all = new ArrayList<>();
        String[] blocks = read(file).split("(?m)^== ", -1);
        for (int i = 1; i < blocks.length; i++) {
            all.add(one(blocks[i]));
        }
        return all;
    }

    private static Cases one(String block) {
        int line = block.indexOf('\n');
        Map<String, String> settings = new HashMap<>();
        int start = line + 1;
        Matcher setting = SETTING.matcher(block);
        while (setting.region(start, block.length()).lookingAt()) {
            settings.put(setting.group(1), setting.group(2) == null ? "" : setting.group(2));
            start = setting.end();
        }
        Matcher sign = Pattern.compile("\n-[->] ").matcher(block);
        if (!sign.find(start - 1)) {
            throw new IllegalArgumentException("Nothing is wanted of " + block);
        }
        List<String> wanted = block.substring(sign.start() + 1).strip().lines().map(one -> one.substring(Math.min(3, one.length())).strip())
                .filter(one -> !one.equals("nothing")).toList();
        return new Cases(block.substring(0, line), settings, block.substring(start, sign.start()), wanted);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
