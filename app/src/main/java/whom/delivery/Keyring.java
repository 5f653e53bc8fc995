package whom.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whom.text.Refusal;

/// The system's keyring by its own command line tool. A secret goes in by the tool's input, so that no list of processes shows it.
public record Keyring(Kind kind, Tool tool) implements Secrets {
    private static final String SERVICE = "Whom";

    /// Which system's.
    public enum Kind {
        /// The Secret Service of Linux desktops, by `secret-tool` of libsecret.
        SECRET_SERVICE("secret-tool (Debian and Ubuntu: apt install libsecret-tools; Fedora: dnf install libsecret)"),
        /// The keychain of macOS, by `security`.
        KEYCHAIN("security"),
        /// The password vault of Windows, by PowerShell.
        VAULT("powershell");

        private final String needs;

        Kind(String needs) {
            this.needs = needs;
        }
    }

    /// Runs a program to its end.
    @FunctionalInterface
    public interface Tool {
        /// @param input what it reads, in UTF-8
        /// @return nothing when there is no such program
        Optional<Ended> run(List<String> command, Map<String, String> environment, String input) throws Refusal;
    }

    /// What a program left.
    public record Ended(int code, String out) {}

    /// That of this computer.
    public static Keyring ofThisComputer() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Kind kind = system.contains("win") ? Kind.VAULT : system.contains("mac") ? Kind.KEYCHAIN : Kind.SECRET_SERVICE;
        return new Keyring(kind, new SystemTool());
    }

    @Override
    public Optional<String> secret(String account) throws Refusal {
        Ended ended = switch (kind) {
            case SECRET_SERVICE -> run(List.of("secret-tool", "lookup", "service", SERVICE, "account", account), Map.of(), "");
            case KEYCHAIN -> run(List.of("security", "find-generic-password", "-s", SERVICE, "-a", account, "-w"), Map.of(), "");
            case VAULT -> run(powershell("$c = $v.Retrieve($env:WHOM_SERVICE, $env:WHOM_ACCOUNT); $c.RetrievePassword(); "
                    + "[Console]::Out.Write($c.Password)"), named(account), "");
        };
        String found = ended.out().replaceAll("\\R$", "");
        return ended.code() == 0 && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    @Override
    public void keep(String account, String secret) throws Refusal {
        Ended ended = switch (kind) {
            case SECRET_SERVICE ->
                run(List.of("secret-tool", "store", "--label", "Whom: " + account, "service", SERVICE, "account", account), Map.of(), secret);
            case KEYCHAIN -> run(List.of("security", "-i"), Map.of(), "add-generic-password -U -s " + quoted(SERVICE) + " -a " + quoted(account)
                    + " -w " + quoted(secret) + "\n");
            case VAULT -> run(powershell("$p = [Console]::In.ReadToEnd(); $v.Add((New-Object "
                    + "Windows.Security.Credentials.PasswordCredential($env:WHOM_SERVICE, $env:WHOM_ACCOUNT, $p)))"), named(account), secret);
        };
        if (ended.code() != 0) {
            throw new Refusal("the keyring did not keep the password of " + account + "; unlock it, or go on without --keyring");
        }
    }

    private Ended run(List<String> command, Map<String, String> environment, String input) throws Refusal {
        return tool.run(command, environment, input)
                .orElseThrow(() -> new Refusal("the keyring needs " + kind.needs + ", which is not here; go on without --keyring"));
    }

    private static List<String> powershell(String script) {
        return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command",
                "$ErrorActionPreference = 'Stop'; [Console]::InputEncoding = [Console]::OutputEncoding = [Text.Encoding]::UTF8; "
                        + "[void][Windows.Security.Credentials.PasswordVault, Windows.Security.Credentials, ContentType = WindowsRuntime]; "
                        + "$v = New-Object Windows.Security.Credentials.PasswordVault; " + script);
    }

    private static Map<String, String> named(String account) {
        return Map.of("WHOM_SERVICE", SERVICE, "WHOM_ACCOUNT", account);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
