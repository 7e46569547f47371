package deepurban.parameters;

/**
 * A free text in both languages of the program.
 *
 * @param en English
 * @param zh Chinese
 */
public record Title(String en, String zh) {}
