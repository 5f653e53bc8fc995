package whom.bench.count.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The folder in which a run leaves what the peers were asked and how they went about it.
record Plans(Path folder) {
    void write(String id, Question question, Contest contest) throws IOException, SQLException {
        write(id, question, contest.duck, contest.ofDuck);
        write(id, question, contest.sqlite, contest.ofSqlite);
    }

    private void write(String id, Question question, Peer peer, Best best) throws IOException, SQLException {
        List<String> lines = new ArrayList<>(List.of("-- " + question.written().replace("\n", "\n-- "), ""));
        lines.add(best.form().readable(peer.dialect, question.sql()));
        lines.add("");
        lines.addAll(peer.plan(best.form(), question.sql()));
        lines.add("");
        lines.addAll(best.told());
        Path file = folder.resolve(peer.dialect.folder).resolve(id + ".txt");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /// Version, threads and memory of a peer.
    void write(Peer peer) throws IOException, SQLException {
        Path file = folder.resolve(peer.dialect.folder).resolve("facts.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, peer.facts());
    }
}
