package deepurban.cli;

/** Where {@code ./deepurban} starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("DeepUrban");
    }
}
