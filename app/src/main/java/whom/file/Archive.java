package whom.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import whom.text.Refusal;

/// A zip file with tables in it; nothing is ever unpacked onto the disk.
final class Archive {
    private static final int MOST = 1_000;
    private static final Pattern TABLE = Pattern.compile("(?i).+\\.(csv|tsv|tab|txt|json|jsonl|ndjson)(\\.gz)?");
    private static final Pattern REMARK = Pattern.compile("(?i)(read[ _-]?me|licen[cs]e|manifest)\\b.*");

    private Archive() {
    }

    /// Names that are not UTF-8 come from old programs, and only have to be found again.
    static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
            }
            throw e;
        }
    }

    /// The tables by their names, and without those names every file that is no picture, folder or the like.
    static List<Part> parts(Path file, ZipFile zip) throws Refusal {
        List<Part> tables = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = bareName(entry);
            if (entry.isDirectory() || name.startsWith(".") || entry.getName().startsWith("__MACOSX/")) {
                continue;
            }
            if (!TABLE.matcher(name).matches() || REMARK.matcher(name).matches()) {
                others.add(entry.getName());
            } else if (entry.getSize() != 0) {
                tables.add(new Part(file, entry.getName()));
            }
        }
        if (tables.size() > MOST) {
            throw new Refusal(file + ": holds " + tables.size() + " tables; unpack it and choose those that are meant");
        }
        if (tables.isEmpty()) {
            throw new Refusal(file + ": " + nothing(others));
        }
        return tables;
    }

    private static String nothing(List<String> others) {
        if (others.isEmpty()) {
            return "holds no table that has anything in it";
        }
        boolean packed = others.stream().allMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|xlsx|xls|7z|rar|tar|tgz)"));
        String found = String.join(", ", others.subList(0, Math.min(5, others.size())));
        return packed
                ? "holds " + found + "; unpack it, and import what is inside"
                : "holds no CSV or JSON file (but " + found + "); pack the table itself, or import it without packing";
    }

    private static String bareName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().replace('\\', '/').lastIndexOf('/') + 1);
    }
}
