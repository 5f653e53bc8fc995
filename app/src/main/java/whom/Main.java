package whom;

/// Builds the rooms in order and starts the window or a command.
public final class Main {
    private Main() {
    }

    /// @param args the command line as in `whom --help`
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
