/** The command line: one class per command, on top of everything else; nothing depends on it. */
package deepurban.cli;
