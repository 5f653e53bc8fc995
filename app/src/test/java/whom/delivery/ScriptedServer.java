package whom.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A mail server that answers what a test tells it to; silent where the answer is empty.
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    final CountDownLatch connected = new CountDownLatch(1);

    /// @param greeting what it says first, or nothing
    ScriptedServer(String greeting) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(greeting));
    }

    /// @param command how what is asked begins
    ScriptedServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve(String greeting) {
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            open.add(socket);
            connected.countDown();
            say(socket, greeting);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String asked = line;
                say(socket, answers.entrySet().stream().filter(one -> asked.startsWith(one.getKey())).map(Map.Entry::getValue).findFirst()
                        .orElse("250 fine"));
            }
        } catch (IOException gone) {
            // Whoever spoke with it left.
        }
    }

    private static void say(Socket socket, String answer) throws IOException {
        if (!answer.isEmpty()) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
