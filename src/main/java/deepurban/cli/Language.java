package deepurban.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language; it must be known before all else, because mistakes are told in it too. */
final class Language implements ITypeConverter<String> {

    private static final String OPTION = "--lang";

    /** Returns the language that a command line asks for, without judging it. */
    static String in(List<String> arguments) {
        String language = "en";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                language = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                language = arguments.get(i + 1);
            }
        }
        return language;
    }

    @Override
    public String convert(String value) {
        if (!value.equals("en") && !value.equals("zh")) {
            throw new TypeConversionException("en|zh, not '" + value + "'");
        }
        return value;
    }
}
