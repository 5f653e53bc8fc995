package whom.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/// The sockets of one conversation, which can all be closed from another thread: that ends whatever waits for an answer.
final class Sockets {
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    void close() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // It is closed one way or the other.
            }
        }
    }

    private Socket noted(Socket socket) {
        open.add(socket);
        return socket;
    }

    /// Makes sockets on which everything can be read.
    SocketFactory plain() {
        return new Plain();
    }

    /// Makes safe sockets, upon others that are there.
    SSLSocketFactory secure(SSLSocketFactory maker) {
        return new Secure(maker);
    }

    private final class Plain extends SocketFactory {
        @Override
        public Socket createSocket() {
            return noted(new Socket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return noted(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return noted(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return noted(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return noted(new Socket(host, port, local, localPort));
        }
    }

    private final class Secure extends SSLSocketFactory {
        private final SSLSocketFactory maker;

        Secure(SSLSocketFactory maker) {
            this.maker = maker;
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return maker.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return maker.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(Socket upon, String host, int port, boolean autoClose) throws IOException {
            return maker.createSocket(noted(upon), host, port, autoClose);
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return noted(maker.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return noted(maker.createSocket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return noted(maker.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return noted(maker.createSocket(host, port, local, localPort));
        }
    }
}
