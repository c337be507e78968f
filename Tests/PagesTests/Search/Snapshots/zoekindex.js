window.ijkpuntZoekindex={"woorden":"De 1.3: Begeleiding Doelstelling raad \\ nee. studenten. studenten|raad van zegt “ja”",
"paginas":[
["prioriteit-1/1.3/index.html","%#$",[
["","%#$","!*,-'("],
["a-1","!&","!&+)"]]]]};
